package uk.cdop.platform.ui;

import gg.jte.Content;

/**
 * An entry of a timeline. When is already in words; at is the same instant for machines (ISO 8601) or empty. A withdrawn
 * entry stays readable, struck through and said to be so.
 */
public record Happening(String title, String when, String at, String who, Content content, boolean withdrawn) {

  public Happening(String title, String when, String at, String who) {
    this(title, when, at, who, null, false);
  }
}

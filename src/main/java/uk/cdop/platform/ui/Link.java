package uk.cdop.platform.ui;

/** A link: its text, where it leads, and what only a screen reader hears after the text ("Change" + "date of birth"). */
public record Link(String text, String href, String hidden) {

  public Link(String text, String href) {
    this(text, href, "");
  }
}

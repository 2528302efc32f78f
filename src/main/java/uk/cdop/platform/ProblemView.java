package uk.cdop.platform;

import java.util.List;

/**
 * What a problem page says: a heading and paragraphs, no codes and no detail of the system.
 *
 * @param typed the words that the person had typed, to take with them
 */
public record ProblemView(String title, List<String> paragraphs, List<String> typed) {
  public ProblemView(String title, String... paragraphs) {
    this(title, List.of(paragraphs), List.of());
  }
}

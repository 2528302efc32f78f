package uk.cdop.platform;

import java.util.List;

/** What a problem page says: a heading and paragraphs, no codes and no detail of the system. */
public record ProblemView(String title, List<String> paragraphs) {
  public ProblemView(String title, String... paragraphs) {
    this(title, List.of(paragraphs));
  }
}

package uk.cdop.minutes;

import java.util.List;

/**
 * What stands under one heading of minutes.
 *
 * @param letter of the case it is about, empty when it is about the meeting
 * @param free whether a person wrote any of it
 */
public record Passage(String letter, String heading, Shape shape, boolean free, String text) {
  static Passage free(String letter, String heading, String text) {
    return new Passage(letter, heading, Shape.TEXT, true, text);
  }

  static Passage fixed(String letter, String heading, String text) {
    return new Passage(letter, heading, Shape.TEXT, false, text);
  }

  public List<List<String>> rows() {
    return shape.rows(text);
  }

  public List<String> paragraphs() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** What is searched for everything that could identify: written words, but not who acts until when. */
  List<String> searched() {
    return switch (shape) {
      case TEXT -> free ? List.of(text) : List.of();
      case ACTIONS -> rows().stream().map(List::getFirst).toList();
      case PEOPLE -> List.of();
    };
  }
}

package uk.cdop.themed;

import java.util.List;

/** What stands beside a shared case for one reader: their own note, and the questions they may see. */
public record SharedWords(Note note, List<Question> questions) {
  /**
   * The reader's own note.
   *
   * @param seen changes with every save; a form sends it back
   * @param savedAt in words, or empty
   * @param until the last day on which it is kept
   */
  public record Note(String words, String seen, String savedAt, String until) {}

  /** A question as this reader may see it. */
  public record Question(String id, String words, String who, String when, List<String> answers, boolean answerable) {}
}

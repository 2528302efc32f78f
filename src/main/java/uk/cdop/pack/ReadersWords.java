package uk.cdop.pack;

import java.util.List;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ModuleApi;

/** What stands beside a case's papers for one reader: their own note, and the questions they may see. */
@ModuleApi
public record ReadersWords(Note note, List<Question> questions) {
  private static final int LONGEST = 2_000;

  /**
   * The reader's own note.
   *
   * @param seen changes with every save; a form sends it back
   * @param savedAt in words, or empty
   * @param gone when it is deleted, such as "14 days after the meeting"
   */
  @ModuleApi
  public record Note(String words, String seen, String savedAt, String gone) {}

  /** A question as this reader may see it. */
  @ModuleApi
  public record Question(String id, String words, String who, String when, List<String> answers, boolean answerable) {}

  /**
   * What is wrong with words that others are to read.
   *
   * @param missing what to say when there are none; empty where none are needed
   */
  public static Mistakes ofWords(String words, String field, String missing) {
    return Mistakes.none()
        .addIf(words.isEmpty() && !missing.isEmpty(), field, missing)
        .addIf(words.length() > LONGEST, field, "Use at most 2,000 characters");
  }

  /** Says of a note that another window changed it; nothing is overwritten. */
  public static Mistakes meanwhile() {
    return Mistakes.none().add("note", "You changed this note in another window. Put together what you want to keep, and save again");
  }

  /** Says of words that they may name somebody, and not which of them. */
  public static Mistakes mayIdentify(String field) {
    return Mistakes.none().add(field, "These words may say who somebody is. Use roles such as the mother, or send them as they are");
  }
}

package uk.cdop.anonymise;

import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/** A text made anonymous, in the pieces that a person checks: what stayed, what was replaced, what still needs a choice. */
@ModuleApi
public record CleanText(List<Piece> pieces) {
  /** What stands where an identifier was removed. */
  public static final String REMOVED = "[removed]";

  public CleanText {
    pieces = List.copyOf(pieces);
  }

  /** What became of a piece. */
  @ModuleApi
  public enum State {
    /** Nothing was found in it. */
    SAME,
    /** A person chose other words. */
    REPLACED,
    /** A person chose that it goes. */
    REMOVED,
    /** A person chose that it stays. */
    KEPT,
    /** It waits for a choice; its text is the proposal, or the words as they stood where there is none. */
    OPEN,
    /** A date that became an age or an interval by itself. */
    DATE
  }

  /**
   * @param text as it goes into the papers
   * @param words as they stood there
   * @param key of the finding; empty when the piece is the same
   * @param label what the finding is, such as `a person's name`; empty when the piece is the same
   */
  @ModuleApi
  public record Piece(State state, String text, String words, String key, String label) {
    static Piece same(String text) {
      return new Piece(State.SAME, text, text, "", "");
    }
  }

  /** The text as it goes into the papers. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Whether every finding in the text was settled. */
  public boolean settled() {
    return pieces.stream().noneMatch(piece -> piece.state() == State.OPEN);
  }
}

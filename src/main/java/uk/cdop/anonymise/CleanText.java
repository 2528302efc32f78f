package uk.cdop.anonymise;

import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/** A text made anonymous, in the pieces that a person checks: what stayed, what was replaced, what still needs a decision. */
@ModuleApi
public record CleanText(List<Piece> pieces) {
  public CleanText {
    pieces = List.copyOf(pieces);
  }

  /** What happened to a piece. */
  @ModuleApi
  public enum Kind {
    SAME,
    REPLACED,
    OPEN,
    KEPT
  }

  /**
   * @param text as it goes into the papers
   * @param note what was there before, or what the piece looks like
   */
  @ModuleApi
  public record Piece(Kind kind, String text, String note) {}

  /** The text as it goes into the papers. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}

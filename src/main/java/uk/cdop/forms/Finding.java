package uk.cdop.forms;

import uk.cdop.platform.ModuleApi;

/** Something about an answer that must be mended, or that is unlikely and should be looked at once more. */
@ModuleApi
public record Finding(String question, String message, Kind kind) {

  public static Finding error(String question, String message) {
    return new Finding(question, message, Kind.ERROR);
  }

  public static Finding unlikely(String question, String message) {
    return new Finding(question, message, Kind.UNLIKELY);
  }

  /** Impossible is an error; unlikely lets one go on. */
  @ModuleApi
  public enum Kind {
    ERROR,
    UNLIKELY
  }
}

package uk.cdop.platform;

import java.util.List;
import java.util.Map;

/** A value of a form is longer than any may be. Answered with 422 and all that was typed; nothing is cut off in silence. */
@ModuleApi
public final class TooLong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, List<String>> typed;

  public TooLong(Map<String, List<String>> typed) {
    super("longer than " + Entered.LONGEST + " characters", null, false, false);
    this.typed = typed;
  }

  /** The whole form, made safe. */
  public Map<String, List<String>> typed() {
    return typed;
  }
}

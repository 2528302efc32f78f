package uk.cdop.pack;

import uk.cdop.platform.ModuleApi;

/** What came of releasing a pack, and what to say where it was not. */
@ModuleApi
public enum ReleaseOutcome {
  RELEASED(""),
  OPEN("Settle every marked identifier before you release the papers"),
  CHANGED("The case has changed since you read it. Read the papers again, then release them"),
  EMPTY("There is nothing to release yet"),
  OVER("The last day on which the papers can be read must not be in the past"),
  NOT_READ("Nobody has read the papers as they are now. Open them, read them and say that they are ready");

  private final String sentence;

  ReleaseOutcome(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}

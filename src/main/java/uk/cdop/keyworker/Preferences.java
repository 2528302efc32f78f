package uk.cdop.keyworker;

/**
 * How a family likes to be contacted, in their words.
 *
 * @param interpreter `yes`, `no`, or empty when nobody has asked yet
 */
public record Preferences(String way, String language, String interpreter, String daysToAvoid) {
  static final Preferences NONE = new Preferences("", "", "", "");

  public boolean known() {
    return !equals(NONE);
  }
}

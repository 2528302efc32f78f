package uk.cdop.platform.ui;

/**
 * One thing to choose in radios, checkboxes or a select, or a divider between them. An exclusive choice ("None of these")
 * clears the others where there is JavaScript; the server must still refuse the contradiction.
 */
public record Choice(
    String value, String label, String hint, boolean checked, boolean disabled, boolean exclusive, String divider) {

  public Choice(String value, String label, String hint, boolean checked) {
    this(value, label, hint, checked, false, false, "");
  }

  public static Choice of(String value, String label) {
    return new Choice(value, label, "", false);
  }

  /** A word between two choices, such as "or"; a line in a select. */
  public static Choice divider(String word) {
    return new Choice("", "", "", false, false, false, word);
  }

  public Choice checked(boolean now) {
    return new Choice(value, label, hint, now, disabled, exclusive, divider);
  }

  public Choice disabled(boolean now) {
    return new Choice(value, label, hint, checked, now, exclusive, divider);
  }

  public Choice exclusive(boolean now) {
    return new Choice(value, label, hint, checked, disabled, now, divider);
  }

  public boolean isDivider() {
    return Markup.given(divider);
  }
}

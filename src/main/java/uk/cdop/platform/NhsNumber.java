package uk.cdop.platform;

import java.util.regex.Pattern;

/**
 * An NHS number: ten digits of which the last is the modulus 11 check digit of the others. One digit repeated ten times
 * passes the arithmetic and is still refused, because it is never issued.
 */
@ModuleApi
public record NhsNumber(String digits) {

  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u2010-\\u2015-]");
  private static final Pattern NATIONAL_INSURANCE = Pattern.compile("(?i)[a-z]{2}[0-9]{6}[a-d]?");

  public NhsNumber {
    if (!TEN_DIGITS.matcher(digits).matches() || !checks(digits)) {
      throw new IllegalArgumentException("Not an NHS number");
    }
  }

  /** Reads what a person typed; spaces and hyphens are allowed anywhere. */
  public static Reading read(String typed) {
    var bare = SEPARATORS.matcher(typed).replaceAll("");
    if (NATIONAL_INSURANCE.matcher(bare).matches()) {
      return new Reading.Wrong(Fault.LOOKS_LIKE_NATIONAL_INSURANCE);
    }
    if (!TEN_DIGITS.matcher(bare).matches()) {
      return new Reading.Wrong(Fault.NOT_TEN_DIGITS);
    }
    return checks(bare) ? new Reading.Valid(new NhsNumber(bare)) : new Reading.Wrong(Fault.CHECK_DIGIT);
  }

  /** The number as people read it: 999 123 4567. */
  public String spaced() {
    return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
  }

  /** Says nothing, so that a number cannot slip into a log. */
  @Override
  public String toString() {
    return "NhsNumber";
  }

  private static boolean checks(String digits) {
    if (digits.chars().distinct().count() == 1) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    // A remainder of 1 asks for the check digit 10, which does not exist: such numbers are not issued.
    return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
  }

  /** What came of reading a typed NHS number. */
  @ModuleApi
  public sealed interface Reading {
    /** A number that passes its check. */
    record Valid(NhsNumber number) implements Reading {}

    /** Not a number, and why. */
    record Wrong(Fault why) implements Reading {}
  }

  /** Why what was typed is not an NHS number. */
  @ModuleApi
  public enum Fault {
    NOT_TEN_DIGITS,
    CHECK_DIGIT,
    LOOKS_LIKE_NATIONAL_INSURANCE
  }
}

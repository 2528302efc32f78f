package uk.cdop.demo;

import uk.cdop.platform.NhsNumber;

/**
 * NHS numbers of the range 999, which is reserved for tests and never issued. Different serials give different numbers: of the ten
 * numbers that share eight digits at most one has no valid check digit, so the first nine that have one are numbered.
 */
final class NhsNumbers {
  /** How many serials there are. The last eight digits, all nines, are left out: a repeated digit is no number. */
  static final int COUNT = 899_991;

  private NhsNumbers() {}

  static NhsNumber of(long serial) {
    if (serial < 0 || serial >= COUNT) {
      throw new IllegalArgumentException("There is no test number with the serial " + serial);
    }
    // A step that shares no factor with the count visits every place once, and neighbours do not look alike.
    int place = (int) (serial * 388_837L % COUNT);
    String eight = "999%05d".formatted(place / 9);
    int wanted = place % 9;
    for (int ninth = 0; ninth < 10; ninth++) {
      int check = checkDigit(eight + ninth);
      if (check < 10 && wanted-- == 0) {
        return new NhsNumber(eight + ninth + check);
      }
    }
    throw new IllegalStateException("Fewer than nine numbers begin with " + eight);
  }

  private static int checkDigit(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    return (11 - sum % 11) % 11;
  }
}

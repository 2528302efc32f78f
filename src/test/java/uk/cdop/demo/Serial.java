package uk.cdop.demo;

/** Turns the number of a thing into letters that look drawn at random and are different for every number. */
final class Serial {
  private Serial() {}

  /**
   * @param step shares no factor with the count of all words of this length
   */
  static String letters(String alphabet, int length, long number, long step) {
    long all = 1;
    for (int i = 0; i < length; i++) {
      all *= alphabet.length();
    }
    long left = Math.floorMod(number * step, all);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(alphabet.charAt((int) (left % alphabet.length())));
      left /= alphabet.length();
    }
    return letters.toString();
  }
}

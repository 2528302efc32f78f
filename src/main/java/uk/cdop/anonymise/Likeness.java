package uk.cdop.anonymise;

import org.apache.commons.codec.language.DoubleMetaphone;

/** Whether one written name is probably another with a slip of the ear or of the hand. */
final class Likeness {
  private static final DoubleMetaphone SOUND = new DoubleMetaphone();

  static {
    SOUND.setMaxCodeLen(8);
  }

  private Likeness() {}

  static String sound(String word) {
    return SOUND.doubleMetaphone(word);
  }

  static boolean sounds(String one, String other) {
    String sound = sound(one);
    return sound != null && !sound.isEmpty() && sound.equals(sound(other));
  }

  /** One slip in a name of four to seven letters, two in a longer one, one more when it sounds the same. */
  static boolean alike(String name, String written, boolean capital) {
    int shorter = Math.min(name.length(), written.length());
    if (shorter < 4 || Math.abs(name.length() - written.length()) > 3) {
      return false;
    }
    int slips = shorter < 8 ? 1 : 2;
    int apart = distance(name, written, slips + 1);
    if (apart <= slips && (capital || Math.max(name.length(), written.length()) >= 5)) {
      return name.charAt(0) == written.charAt(0) || name.charAt(1) == written.charAt(0) || name.charAt(0) == written.charAt(1) || sounds(name, written);
    }
    return apart <= slips + 1 && Math.max(name.length(), written.length()) >= 5 && sounds(name, written);
  }

  /** Insertions, losses, changes and swaps of neighbours, counted up to a bound. */
  static int distance(String one, String other, int bound) {
    if (Math.abs(one.length() - other.length()) > bound) {
      return bound + 1;
    }
    int[] two = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], two[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return bound + 1;
      }
      int[] spare = two;
      two = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }
}

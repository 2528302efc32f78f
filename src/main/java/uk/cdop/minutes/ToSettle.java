package uk.cdop.minutes;

import java.util.List;

/**
 * What stands between draft minutes and their approval.
 *
 * @param findings words that could identify a family, in the passages the reader may see
 * @param elsewhere how many more stand in cases that are closed to the reader, or are known from such cases alone
 * @param unsearched the letters of cases that could not be searched
 */
public record ToSettle(MinutesView minutes, List<InPlace> findings, int elsewhere, List<String> unsearched) {
  /**
   * Words in their place.
   *
   * @param what it seems to be, such as `a relative's name`
   * @param instead the words proposed, may be empty
   */
  public record InPlace(Written block, String key, String words, String what, String instead) {
    /** The lines of the passage in which the words stand. */
    public List<String> lines() {
      return block.passage().text().lines().filter(line -> line.contains(words)).toList();
    }
  }

  public boolean nothing() {
    return findings.isEmpty() && elsewhere == 0 && unsearched.isEmpty();
  }
}

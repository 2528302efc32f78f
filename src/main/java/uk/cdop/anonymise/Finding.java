package uk.cdop.anonymise;

import java.util.regex.Pattern;
import uk.cdop.platform.ModuleApi;

/**
 * One identifier that stands in the texts of a case, once however often and in whichever capitals it was written.
 *
 * @param key the words as they are compared; choices are remembered by it
 * @param words as they were first written
 * @param known whether the records of the case name it, or it only looks like an identifier
 * @param proposal the role or interval to put in its place, empty when there is none to propose
 */
@ModuleApi
public record Finding(String key, String words, Kind kind, boolean known, String proposal, int times) {
  private static final Pattern POSTCODE = Pattern.compile("([a-z]{1,2}[0-9][0-9a-z]?) ?([0-9][a-z]{2})");

  private static final Pattern TITLES = Pattern.compile("^(?:the )?(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|master)\\.? )(?=\\p{L})");

  /** The key of words however they are spaced, accented or capitalised. */
  public static String keyOf(String words) {
    String folded = Folded.key(words);
    String digits = folded.replaceAll("[^0-9]", "");
    if (digits.length() >= 6 && folded.chars().noneMatch(Character::isLetter) && !folded.matches("[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}")) {
      return digits;
    }
    var postcode = POSTCODE.matcher(folded);
    if (postcode.matches()) {
      return postcode.group(1) + " " + postcode.group(2);
    }
    String plain = folded.replace("'", "").replaceAll("[^\\p{L}\\p{N}@./]+", " ").strip();
    return TITLES.matcher(plain.replaceFirst("[./]+$", "")).replaceFirst("");
  }
}

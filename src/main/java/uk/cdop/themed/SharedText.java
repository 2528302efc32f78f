package uk.cdop.themed;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks through what is written for all CDOPs for details that could lead to a family. Nobody here knows the names of other CDOPs'
 * cases, so it goes by patterns: numbers, dates, postcodes, addresses of mail, and people with a title.
 */
public final class SharedText {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b"),
          Pattern.compile("(?:\\+44|\\b0)[ ()\\d-]{8,14}\\d"),
          Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b"),
          Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"),
          Pattern.compile("\\S+@\\S+"),
          Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Miss|Prof(?:essor)?|Nurse|Sister)\\.? [A-Z][a-z]+"),
          Pattern.compile("\\b[A-Z]{2,8}-\\d{4}-\\d{3,}\\b"));

  private SharedText() {}

  /** What looks as if it could identify someone, such as `14 March`; empty when nothing does. */
  public static List<String> signs(String text) {
    return SIGNS.stream().flatMap(sign -> sign.matcher(text).results().map(found -> found.group().strip())).distinct().limit(5).toList();
  }

  static boolean safe(String text) {
    return signs(text).isEmpty();
  }
}

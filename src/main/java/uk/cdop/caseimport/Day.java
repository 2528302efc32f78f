package uk.cdop.caseimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as spreadsheets hold it: 3/5/2019, 3 May 2019, 2019-05-03, or the number of days Excel counts from the end of 1899. Day comes before month. */
final class Day {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3,9})[-/., ]+(\\d{2}|\\d{4})");
  private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[ap]m)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY = Pattern.compile("^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? ");
  private static final List<String> MONTHS =
      List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 80_000;

  private Day() {}

  static Optional<LocalDate> read(String text, LocalDate today) {
    String bare = WEEKDAY.matcher(TIME.matcher(text.strip().toLowerCase(Locale.UK)).replaceFirst("")).replaceFirst("");
    if (bare.matches("\\d{5}(\\.\\d+)?")) {
      int serial = Integer.parseInt(bare.substring(0, 5));
      return serial < FIRST_SERIAL || serial > LAST_SERIAL ? Optional.empty() : Optional.of(BEFORE_1900.plusDays(serial));
    }
    Matcher iso = ISO.matcher(bare);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numbers = NUMBERS.matcher(bare);
    if (numbers.matches()) {
      return day(year(numbers.group(3), today), number(numbers, 2), number(numbers, 1));
    }
    Matcher named = NAMED.matcher(bare);
    if (named.matches()) {
      for (int month = 0; month < MONTHS.size(); month++) {
        String word = named.group(2).equals("sept") ? "sep" : named.group(2);
        if (MONTHS.get(month).startsWith(word)) {
          return day(year(named.group(3), today), month + 1, number(named, 1));
        }
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Two digits mean the latest such year that is not still to come. */
  private static int year(String digits, LocalDate today) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    int century = Year.from(today).getValue() / 100 * 100;
    return century + year > today.getYear() ? century - 100 + year : century + year;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year < 1900 || year > 2199 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

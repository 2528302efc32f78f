package uk.cdop.anonymise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.platform.Age;

/** Finds dates in the ways they are written in England and says where they lie in the child's life. */
final class DatesInText {
  private static final String MONTHS =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\\s+)?";
  private static final String DAY = "(?<day>[0-3]?[0-9])(?:\\s?(?:st|nd|rd|th))?";
  private static final String YEAR = "(?<year>(?:19|20)[0-9]{2}|'?[0-9]{2})";
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?<year>(?:19|20)[0-9]{2})[-/.](?<month>[01]?[0-9])[-/.](?<day>[0-3]?[0-9])(?![0-9/])"),
          Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?<day>[0-3]?[0-9])\\s?[-/.]\\s?(?<month>[01]?[0-9])\\s?[-/.]\\s?" + YEAR + "(?![\\p{L}\\p{N}/])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + DAY + "[\\s-]{0,2}(?:of\\s+)?" + MONTHS + "\\.?[,\\s-]{0,3}" + YEAR + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + MONTHS + "\\.?\\s{1,2}" + DAY + "[,\\s]{1,3}" + YEAR + "(?![\\p{L}\\p{N}])"));
  private static final List<Pattern> WITHOUT_YEAR =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + DAY + "[\\s-]{1,2}(?:of\\s+)?" + MONTHS + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + MONTHS + "\\s{1,2}" + DAY + "(?![\\p{L}\\p{N}/])"));

  private final LocalDate born;
  private final LocalDate died;

  DatesInText(LocalDate born, LocalDate died) {
    this.born = born;
    this.died = died;
  }

  List<Span> in(Folded folded) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : WRITTEN) {
      Matcher matcher = pattern.matcher(folded.text());
      while (matcher.find()) {
        date(matcher, year(matcher.group("year"))).ifPresent(date -> found.add(span(folded, matcher, date)));
      }
    }
    for (Pattern pattern : WITHOUT_YEAR) {
      Matcher matcher = pattern.matcher(folded.text());
      while (matcher.find()) {
        onlyLikely(matcher).ifPresent(date -> found.add(span(folded, matcher, date)));
      }
    }
    return found;
  }

  private Span span(Folded folded, Matcher matcher, LocalDate date) {
    return new Span(folded.origin(matcher.start()), folded.origin(matcher.end()), Kind.DATE, date.equals(born) || date.equals(died), words(date));
  }

  /** Such as `the day of birth`, `the day they were aged 3 days`, `2 weeks after the death`. */
  String words(LocalDate date) {
    if (date.equals(died)) {
      return "the day of death";
    }
    if (date.equals(born)) {
      return "the day of birth";
    }
    if (date.isBefore(born)) {
      return "a day " + apart(date, born) + " before the birth";
    }
    if (date.isAfter(died)) {
      return "a day " + apart(died, date) + " after the death";
    }
    return "the day they were aged " + new Age(born, date).words();
  }

  private static String apart(LocalDate first, LocalDate second) {
    return ChronoUnit.YEARS.between(first, second) > 0 || ChronoUnit.DAYS.between(first, second) > 0
        ? new Age(first, second).words()
        : "less than 1 day";
  }

  /** A day and month with no year, where only one year fits the child's life with some months around it. */
  private Optional<LocalDate> onlyLikely(Matcher matcher) {
    List<LocalDate> likely = new ArrayList<>();
    for (int year = born.getYear() - 1; year <= died.getYear() + 1; year++) {
      date(matcher, year)
          .filter(date -> date.isAfter(born.minusDays(90)) && date.isBefore(died.plusDays(90)))
          .ifPresent(likely::add);
    }
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, int year) {
    try {
      return Optional.of(LocalDate.of(year, month(matcher.group("month")), Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(String written) {
    int number = Integer.parseInt(written.replace("'", ""));
    return number < 100 ? 2000 + number : number;
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(written.substring(0, 3))) {
        return month.getValue();
      }
    }
    throw new DateTimeException("no such month");
  }
}

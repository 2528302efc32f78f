package uk.cdop.ncmd.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;

/** A year of the national database, 1 April to 31 March, called after the year it ends in (domain 6.1). */
public record ReportYear(int endsIn) {
  /** The year in which the national database began. */
  public static final int FIRST = 2020;

  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  /** A stretch of days; the instants are the first of it and the first after it. */
  public record Period(String title, Instant from, Instant to) {}

  public static ReportYear containing(LocalDate day) {
    return new ReportYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() + 1 : day.getYear());
  }

  /** The year that was asked for, or that of today when none was or it is not one that can be reported on. */
  public static ReportYear read(String text, LocalDate today) {
    ReportYear now = containing(today);
    if (text == null || !text.matches("20[0-9]{2}")) {
      return now;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST && year <= now.endsIn() ? new ReportYear(year) : now;
  }

  /** The years that can be asked for, the newest first. */
  public static List<ReportYear> upTo(LocalDate today) {
    return IntStream.iterate(containing(today).endsIn(), year -> year >= FIRST, year -> year - 1).mapToObj(ReportYear::new).toList();
  }

  public LocalDate first() {
    return LocalDate.of(endsIn - 1, Month.APRIL, 1);
  }

  public LocalDate last() {
    return LocalDate.of(endsIn, Month.MARCH, 31);
  }

  public Period whole() {
    return new Period("The year", start(first()), start(last().plusDays(1)));
  }

  /** @param number 1 for April to June, 4 for January to March */
  public Period quarter(int number) {
    LocalDate from = first().plusMonths((long) MONTHS * (number - 1));
    return new Period("Quarter " + number, start(from), start(from.plusMonths(MONTHS)));
  }

  public List<Period> quarters() {
    return IntStream.rangeClosed(1, QUARTERS).mapToObj(this::quarter).toList();
  }

  /** A quarter by its number, or the whole year for anything else. */
  public Period period(String number) {
    return number != null && number.matches("[1-4]") ? quarter(Integer.parseInt(number)) : whole();
  }

  /** Such as `1 April 2026 to 31 March 2027`. */
  public String title() {
    return Words.day(first()) + " to " + Words.day(last());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Clocks.ENGLAND).toInstant();
  }
}

package uk.cdop.clock;

import java.time.LocalDate;
import java.time.Month;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Words;
import uk.cdop.platform.WorkingDays;

/** What a target is counted in. Hours are real hours; everything else is counted in whole days of England and ends with its last day. */
@ModuleApi
public enum Unit {
  HOURS("hour", 24 * 14),
  DAYS("day", 366),
  WORKING_DAYS("working day", 260),
  WEEKS("week", 104),
  MONTHS("month", 60),
  /** Days after the 31 March that follows; 0 is 31 March itself. No pause moves it. */
  YEAR_END("day", 90);

  private final String one;
  private final int most;

  Unit(String one, int most) {
    this.one = one;
    this.most = most;
  }

  public String label() {
    return switch (this) {
      case HOURS -> "Hours";
      case DAYS -> "Days";
      case WORKING_DAYS -> "Working days in England";
      case WEEKS -> "Weeks";
      case MONTHS -> "Months";
      case YEAR_END -> "Days after 31 March";
    };
  }

  /** The greatest number that makes sense. */
  public int most() {
    return most;
  }

  public int least() {
    return this == YEAR_END ? 0 : 1;
  }

  String words(int amount) {
    if (this == YEAR_END) {
      return amount == 0 ? "31 March" : Words.plural(amount, one) + " after 31 March";
    }
    return Words.plural(amount, one);
  }

  /** The last day of a target of so many, counted from a day, when nothing is paused. Not for hours. */
  LocalDate lastDay(LocalDate from, int amount) {
    return switch (this) {
      case HOURS -> throw new IllegalArgumentException("hours have no last day");
      case DAYS -> from.plusDays(amount);
      case WORKING_DAYS -> WorkingDays.plus(from, amount);
      case WEEKS -> from.plusWeeks(amount);
      case MONTHS -> from.plusMonths(amount);
      case YEAR_END -> yearEnd(from).plusDays(amount);
    };
  }

  private static LocalDate yearEnd(LocalDate from) {
    LocalDate thisYear = LocalDate.of(from.getYear(), Month.MARCH, 31);
    return from.isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
  }
}

package uk.cdop.platform;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An age in completed units, from the day of birth to a day that is not before it. */
@ModuleApi
public record Age(LocalDate born, LocalDate on) {

  private static final int NEONATAL_DAYS = 28;
  private static final int WEEKS_UNTIL_MONTHS = 6;
  private static final int MONTHS_UNTIL_YEARS = 24;

  public Age {
    if (on.isBefore(born)) {
      throw new IllegalArgumentException("An age cannot end before the birth");
    }
  }

  /** Completed days. */
  public long days() {
    return ChronoUnit.DAYS.between(born, on);
  }

  /** Completed calendar months. */
  public long months() {
    return ChronoUnit.MONTHS.between(born, on);
  }

  /** Completed years; whoever is born on 29 February completes a year on 1 March where there is no 29 February. */
  public long years() {
    return ChronoUnit.YEARS.between(born, on);
  }

  /** The age as it is said: days at first, weeks to 6 months, months to 2 years, then years. */
  public String words() {
    if (days() == 0) {
      return "less than 1 day";
    }
    if (days() < NEONATAL_DAYS) {
      return count(days(), "day");
    }
    if (months() < WEEKS_UNTIL_MONTHS) {
      return count(days() / 7, "week");
    }
    return months() < MONTHS_UNTIL_YEARS ? count(months(), "month") : count(years(), "year");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}

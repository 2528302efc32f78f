package uk.cdop.demo;

import java.time.LocalDate;

/** The age groups of the published figures. */
enum AgeGroup {
  NEONATAL, INFANT, FROM_1, FROM_5, FROM_10, FROM_15;

  /** A date of birth that makes the child this old on the day of death. */
  LocalDate bornOn(Draw draw, LocalDate diedOn) {
    return switch (this) {
      // Half of the deaths in the first four weeks fall on the first two days.
      case NEONATAL -> diedOn.minusDays(draw.percent(50) ? draw.between(0, 1) : draw.between(2, 27));
      case INFANT -> diedOn.minusDays(draw.between(28, 364));
      case FROM_1 -> years(draw, diedOn, 1, 4);
      case FROM_5 -> years(draw, diedOn, 5, 9);
      case FROM_10 -> years(draw, diedOn, 10, 14);
      case FROM_15 -> years(draw, diedOn, 15, 17);
    };
  }

  boolean infant() {
    return this == NEONATAL || this == INFANT;
  }

  boolean schoolAge() {
    return compareTo(FROM_5) >= 0;
  }

  private static LocalDate years(Draw draw, LocalDate diedOn, int youngest, int oldest) {
    return draw.date(diedOn.minusYears(oldest + 1).plusDays(1), diedOn.minusYears(youngest));
  }
}

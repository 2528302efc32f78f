package uk.cdop.chronology;

import java.time.LocalDate;

/** A part of a child's life to look at. */
public enum Period {
  ALL("All"),
  BEFORE_BIRTH("Before the birth"),
  FIRST_MONTH("First month of life"),
  LAST_YEAR("Last year of life"),
  LAST_MONTH("Last month of life"),
  LAST_WEEK("Last week of life"),
  AFTER_DEATH("After the death");

  private final String label;

  Period(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean holds(LocalDate on, LocalDate born, LocalDate died) {
    return switch (this) {
      case ALL -> true;
      case BEFORE_BIRTH -> on.isBefore(born);
      case FIRST_MONTH -> !on.isBefore(born) && on.isBefore(born.plusMonths(1)) && !on.isAfter(died);
      case LAST_YEAR -> within(on, born, died.minusYears(1), died);
      case LAST_MONTH -> within(on, born, died.minusMonths(1), died);
      case LAST_WEEK -> within(on, born, died.minusWeeks(1), died);
      case AFTER_DEATH -> on.isAfter(died);
    };
  }

  private static boolean within(LocalDate on, LocalDate born, LocalDate from, LocalDate died) {
    return !on.isBefore(born) && on.isAfter(from) && !on.isAfter(died);
  }
}

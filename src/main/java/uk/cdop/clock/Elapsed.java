package uk.cdop.clock;

import java.time.Duration;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Words;

/** The two readings of a clock: all the time that passed, and the time without pauses. */
@ModuleApi
public record Elapsed(Unit unit, Duration all, Duration withoutPauses) {

  static Elapsed days(Unit unit, long all, long withoutPauses) {
    return new Elapsed(unit, Duration.ofDays(all), Duration.ofDays(withoutPauses));
  }

  /** Such as `97 days` or `3 working days`. */
  public String allWords() {
    return words(all);
  }

  public String withoutPausesWords() {
    return words(withoutPauses);
  }

  private String words(Duration passed) {
    return switch (unit) {
      case HOURS -> passed.toHours() < 1 ? "under 1 hour" : Words.plural(passed.toHours(), "hour");
      case WORKING_DAYS -> Words.plural(passed.toDays(), "working day");
      case DAYS, WEEKS, MONTHS, YEAR_END -> Words.plural(passed.toDays(), "day");
    };
  }
}

package uk.cdop.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;

/**
 * The clock of Working Together: a death is notified within 48 hours, and the national database is told in the same time. It runs
 * from the death; where the time of death is not known, from the beginning of that day, so that it never ends too late.
 */
record FortyEightHours(Instant dueAt, boolean timeKnown, Instant receivedAt) {
  private static final Duration LIMIT = Duration.ofHours(48);

  static FortyEightHours from(LocalDate diedOn, Optional<LocalTime> diedAt, Instant receivedAt) {
    // Added to the instant, not to the wall clock: 48 hours stay 48 hours when the clocks change.
    Instant died = diedOn.atTime(diedAt.orElse(LocalTime.MIDNIGHT)).atZone(Clocks.ENGLAND).toInstant();
    return new FortyEightHours(died.plus(LIMIT), diedAt.isPresent(), receivedAt);
  }

  boolean over(Instant now) {
    return now.isAfter(dueAt);
  }

  /** Such as `The 48 hours after the death end on 21 November 2026 at 2:05pm, in 5 hours.` */
  String words(Instant now) {
    return "The 48 hours after the death "
        + (over(now) ? "ended on " : "end on ")
        + Words.moment(dueAt)
        + ", "
        + Words.fromNow(dueAt, now)
        + (timeKnown ? "." : ", counted from midnight because the time of death is not known.");
  }

  /** How soon the CDOP was told, such as `We were told 20 hours after the death.` */
  String told() {
    Duration after = Duration.between(dueAt.minus(LIMIT), receivedAt);
    if (after.isNegative()) {
      return "";
    }
    return receivedAt.isAfter(dueAt)
        ? "We were told " + Words.span(after) + " after the death, later than 48 hours."
        : "We were told " + Words.span(after) + " after the death.";
  }
}

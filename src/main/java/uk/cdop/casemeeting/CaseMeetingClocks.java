package uk.cdop.casemeeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import uk.cdop.platform.Clocks;
import uk.cdop.review.Child;

/**
 * By when the meetings about a child should be held. The first meeting of a joint agency response within 48 hours of the
 * death, the child death review meeting within 3 months of it where no inquest or investigation holds it up.
 */
final class CaseMeetingClocks {
  private static final Duration INITIAL = Duration.ofHours(48);
  private static final int REVIEW_MONTHS = 3;

  private CaseMeetingClocks() {}

  /** Counts from the end of the day where the time of death is not known. */
  static Instant initialBy(Child child) {
    return child.diedAt().map(at -> child.diedOn().atTime(at)).orElse(child.diedOn().atTime(LocalTime.MAX))
        .atZone(Clocks.ENGLAND)
        .toInstant()
        .plus(INITIAL);
  }

  static LocalDate reviewBy(Child child) {
    return child.diedOn().plusMonths(REVIEW_MONTHS);
  }
}

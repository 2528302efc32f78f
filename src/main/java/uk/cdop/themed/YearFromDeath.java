package uk.cdop.themed;

import java.time.LocalDate;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;

/** A case that waits for a themed meeting should still be reviewed within 12 months of the death (domain 2.5). */
record YearFromDeath(LocalDate ends, LocalDate heldOn) {
  private static final int MONTHS = 12;

  static YearFromDeath of(ReviewFacts facts, Regional meeting) {
    return new YearFromDeath(facts.child().diedOn().plusMonths(MONTHS), meeting.heldOn());
  }

  /** Whether the meeting comes too late. */
  boolean missed() {
    return heldOn.isAfter(ends);
  }

  String words() {
    return "Should be reviewed by " + Words.day(ends) + ": 12 months from death" + (missed() ? ". The meeting is after that" : "");
  }
}

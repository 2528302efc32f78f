package uk.cdop.ncmd;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.WorkingDays;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;

/** By when a document should be produced: 48 hours after the death, or 5 working days after the chair signed (domain 2.11, T2 and T13). */
public record Deadline(Occasion occasion, Instant at, String why) {
  private static final int WORKING_DAYS = 5;

  static Deadline of(Due due, ReviewFacts review) {
    if (due.notification()) {
      Instant at = Completeness.due(review);
      return new Deadline(
          Occasion.NOTIFY, at, "The national database is notified within 48 hours of the death: by " + Words.moment(at) + ".");
    }
    LocalDate day = WorkingDays.plus(due.signedAt().atZone(Clocks.ENGLAND).toLocalDate(), WORKING_DAYS);
    return new Deadline(
        Occasion.FINALISE,
        day.atTime(LocalTime.MAX).atZone(Clocks.ENGLAND).toInstant(),
        "The final record follows within 5 working days of the chair’s signature: by " + Words.day(day) + ".");
  }

  public boolean passed(Instant now) {
    return now.isAfter(at);
  }
}

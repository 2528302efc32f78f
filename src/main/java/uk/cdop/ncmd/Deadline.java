package uk.cdop.ncmd;

import java.time.Instant;
import java.time.LocalTime;
import uk.cdop.clock.Target;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;

/** By when a document should be produced: usually 48 hours after the death, or 5 working days after the chair signed (domain 2.11, T2 and T13). */
public record Deadline(Occasion occasion, Instant at, String why) {

  /** What the CDOP allows for both documents. */
  record Allowed(Target notification, Target finalRecord) {}

  static Deadline of(Due due, ReviewFacts review, Allowed allowed) {
    if (due.notification()) {
      Instant at = allowed.notification().endFrom(died(review));
      return new Deadline(
          Occasion.NOTIFY,
          at,
          "The national database is notified within " + allowed.notification().words() + " of the death: by " + Words.moment(at) + ".");
    }
    Instant at = allowed.finalRecord().endFrom(due.signedAt());
    return new Deadline(
        Occasion.FINALISE,
        at,
        "The final record follows within " + allowed.finalRecord().words() + " of the chair’s signature: by " + Words.day(at) + ".");
  }

  /** The end of the day where the time is not known. */
  private static Instant died(ReviewFacts review) {
    return review.child().diedOn().atTime(review.child().diedAt().orElse(LocalTime.MAX)).atZone(Clocks.ENGLAND).toInstant();
  }

  public boolean passed(Instant now) {
    return now.isAfter(at);
  }
}

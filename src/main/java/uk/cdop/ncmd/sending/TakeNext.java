package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Step;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Transport;
import uk.cdop.review.ReviewId;

/**
 * The service takes the next document in hand. That its sending was begun is committed before a byte leaves, so that nothing can
 * be on its way of which the ledger knows nothing.
 */
@UseCase
public class TakeNext {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Outbox outbox;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * A document in hand.
   *
   * @param received whether it arrived before and only its verdict is open
   * @param first whether it was never tried before
   */
  record Taken(UUID id, byte[] document, String sha256, boolean received, boolean first) {
    @Override
    public String toString() {
      return "Taken " + id;
    }
  }

  Optional<Taken> take(String node, String life) {
    access.require(Permission.SEND_NCMD);
    Instant now = clock.instant();
    return outbox.next(node, life, now).map(outgoing -> take(outgoing, life, now));
  }

  private Taken take(Outgoing outgoing, String life, Instant now) {
    outgoing.take(life, now);
    Submission submission = submissions.get(new ReviewId(outgoing.review()), outgoing.submission());
    if (!outgoing.received()) {
      steps.add(submission, Step.Kind.TRIED, Transport.API, "", outgoing.lastError().isEmpty() ? "" : "The try before had no answer: " + outgoing.lastError());
      audit.record(Act.on(submission.review(), "ncmd.sending_begun", submission.id()));
    }
    return new Taken(submission.id(), submission.document(), submission.sha256(), outgoing.received(), outgoing.tries() == 1);
  }
}

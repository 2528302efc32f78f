package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Ledger;
import uk.cdop.ncmd.Step;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Transport;
import uk.cdop.review.ReviewId;

/**
 * The coordinator hands a document to the service, which sends it from then on by itself. The outbox is written in the same
 * transaction, so that what was promised on the page is sent even if the server goes down right after.
 */
@UseCase
public class SendSubmission {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Transports transports;
  @Inject Outbox outbox;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** What came of it. */
  public sealed interface Outcome {
    /** It waits to be sent. */
    record Queued() implements Outcome {}

    /** It was handed over before, or has left us. */
    record NothingToSend() implements Outcome {}

    /** The service cannot send for this CDOP, or not this document, and why. */
    record CannotSend(String why) implements Outcome {}
  }

  public Outcome send(ReviewId review, UUID id) {
    Actor actor = access.require(Permission.PRODUCE_NCMD, review.value());
    Submission submission = submissions.get(review, id);
    Optional<String> obstacle = obstacle(actor.cdop());
    if (obstacle.isPresent()) {
      return new Outcome.CannotSend(obstacle.get());
    }
    submissions.lock(review);
    Submission.Line line = submissions.line(id);
    if (!line.state().sendable()) {
      return new Outcome.NothingToSend();
    }
    Optional<String> order = new Ledger(submissions.of(review)).obstacle(line);
    if (order.isPresent()) {
      return new Outcome.CannotSend(order.get());
    }
    steps.add(submission, Step.Kind.QUEUED, Transport.API, "", "");
    outbox.add(submission);
    audit.record(Act.on(review.value(), "ncmd.document_queued", id));
    return new Outcome.Queued();
  }

  private Optional<String> obstacle(String cdop) {
    if (transports.of(cdop).kind() != Transport.API) {
      return Optional.of("Your panel does not send through the service. You can change that under NCMD, Settings");
    }
    Transports.Reach reach = transports.reach(cdop);
    return reach.ready() ? Optional.empty() : Optional.of(reach.problem());
  }
}

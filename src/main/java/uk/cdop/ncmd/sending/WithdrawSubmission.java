package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
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

/** The coordinator decides that a document will not be sent. Once its sending was begun it may have arrived, and it is too late. */
@UseCase
public class WithdrawSubmission {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Outbox outbox;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** Whether it was still with us. */
  public boolean withdraw(ReviewId review, UUID id) {
    access.require(Permission.PRODUCE_NCMD, review.value());
    Submission submission = submissions.get(review, id);
    submissions.lock(review);
    var queued = outbox.locked(id);
    Submission.Line line = submissions.line(id);
    if (!line.canBeWithdrawn()) {
      return false;
    }
    queued.ifPresent(outbox::remove);
    steps.add(submission, Step.Kind.WITHDRAWN, Transport.read(line.transport()).orElse(Transport.PORTAL), "", "");
    audit.record(Act.on(review.value(), "ncmd.document_withdrawn", id));
    return true;
  }
}

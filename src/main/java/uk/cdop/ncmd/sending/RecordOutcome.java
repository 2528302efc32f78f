package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Reason;
import uk.cdop.ncmd.Step;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Transport;
import uk.cdop.review.ReviewId;

/**
 * The coordinator records what the national database said about a document that went there by hand or as a file, or what it said
 * later about any. Nothing that was recorded before is lost: each outcome is a step of its own.
 */
@UseCase
public class RecordOutcome {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** What they said. */
  public sealed interface Said {
    /** They took it. */
    record Accepted(String reference) implements Said {}

    /** They turned it down. */
    record Rejected(String reference, List<Reason.Given> reasons) implements Said {
      public Rejected {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /** Whether it could be recorded: the document has left us, and this was not its outcome before. */
  public boolean record(ReviewId review, UUID id, Said said) {
    access.require(Permission.PRODUCE_NCMD, review.value());
    Submission submission = submissions.get(review, id);
    submissions.lock(review);
    Submission.Line line = submissions.line(id);
    Transport transport = Transport.read(line.transport()).orElse(Transport.PORTAL);
    boolean open = line.state() == SubmissionState.SENT
        || line.state() == (said instanceof Said.Accepted ? SubmissionState.REJECTED : SubmissionState.ACCEPTED);
    if (!open) {
      return false;
    }
    switch (said) {
      case Said.Accepted accepted -> {
        steps.add(submission, Step.Kind.ACCEPTED, transport, accepted.reference(), "");
        audit.record(Act.on(review.value(), "ncmd.acceptance_recorded", id));
      }
      case Said.Rejected rejected -> {
        steps.reject(submission, transport, rejected.reference(), "", rejected.reasons());
        audit.record(Act.on(review.value(), "ncmd.rejection_recorded", id));
      }
    }
    return true;
  }
}

package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Step;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Transport;
import uk.cdop.review.ReviewId;

/** The service notes what came back. A verdict ends the document's time in the outbox in the same transaction, so that it is noted once. */
@UseCase
public class NoteAnswer {
  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Outbox outbox;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  void note(UUID id, String life, Answer answer) {
    access.require(Permission.SEND_NCMD);
    // Another node may have taken it over when this one was slow; then that one notes the answer.
    outbox.locked(id).filter(outgoing -> outgoing.takenBy(life)).ifPresent(outgoing -> note(outgoing, answer));
  }

  private void note(Outgoing outgoing, Answer answer) {
    Submission submission = submissions.get(new ReviewId(outgoing.review()), outgoing.submission());
    switch (answer) {
      case Answer.Accepted accepted -> {
        sent(submission, accepted.reference());
        steps.add(submission, Step.Kind.ACCEPTED, Transport.API, accepted.reference(), "");
        done(outgoing, submission, "ncmd.accepted");
      }
      case Answer.Rejected rejected -> {
        sent(submission, rejected.reference());
        steps.reject(submission, Transport.API, rejected.reference(), "", rejected.reasons());
        done(outgoing, submission, "ncmd.rejected");
      }
      case Answer.Received received -> {
        sent(submission, received.reference());
        outgoing.arrived();
        outgoing.release(clock.instant().plus(ASK_AGAIN), "");
      }
      case Answer.Refused refused -> stop(outgoing, submission, refused.why());
      case Answer.NoAnswer nothing -> later(outgoing, submission, nothing);
    }
  }

  private void sent(Submission submission, String reference) {
    if (submissions.line(submission.id()).state() == SubmissionState.QUEUED) {
      steps.add(submission, Step.Kind.SENT, Transport.API, reference, "");
    }
  }

  private void later(Outgoing outgoing, Submission submission, Answer.NoAnswer nothing) {
    Instant now = clock.instant();
    Optional<Instant> next = new Backoff(ThreadLocalRandom.current()).after(outgoing.tries(), outgoing.queuedAt(), now, nothing.pause());
    if (next.isPresent()) {
      outgoing.release(next.get(), nothing.why());
    } else {
      stop(outgoing, submission, "No answer came for three days. The last thing that happened: " + nothing.why());
    }
  }

  private void stop(Outgoing outgoing, Submission submission, String why) {
    steps.add(submission, Step.Kind.NEEDS_FIXING, Transport.API, "", why);
    done(outgoing, submission, "ncmd.sending_stopped");
  }

  private void done(Outgoing outgoing, Submission submission, String act) {
    outbox.remove(outgoing);
    audit.record(Act.on(submission.review(), act, submission.id()));
  }
}

package uk.cdop.ncmd.transcription;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
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
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** The coordinator has entered a document into the portal, and says under which reference the portal took it. */
@UseCase
public class FinishEntering {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /**
   * @param reference empty when the portal did not take it
   * @param looked how the coordinator knows that no try of the service arrived; needed when there were tries
   * @return why it cannot be recorded; empty when it was
   */
  public Optional<String> finish(ReviewId review, UUID id, Optional<String> reference, String looked) {
    access.require(Permission.PRODUCE_NCMD, review.value());
    Submission submission = submissions.get(review, id);
    submissions.lock(review);
    Submission.Line line = submissions.line(id);
    if (!line.state().sendable()) {
      return Optional.of("This document was sent or set aside meanwhile. Open it to see how it stands");
    }
    Optional<String> order = new Ledger(submissions.of(review)).obstacle(line);
    if (order.isPresent()) {
      return order;
    }
    if (line.tries() > 0 && looked.isBlank()) {
      return Optional.of("The service tried to send this document. Say how you know that it did not arrive");
    }
    String words = line.tries() == 0 ? "" : "Entered after " + Words.plural(line.tries(), "attempt") + " of the service, which had not arrived: " + looked.strip();
    if (line.tries() > 0) {
      audit.record(Act.on(review.value(), "ncmd.tries_looked_at", id).because(looked.strip()));
    }
    steps.add(submission, Step.Kind.SENT, Transport.PORTAL, reference.orElse(""), words);
    reference.ifPresent(given -> steps.add(submission, Step.Kind.ACCEPTED, Transport.PORTAL, given, ""));
    audit.record(Act.on(review.value(), "ncmd.document_entered", id));
    return Optional.empty();
  }
}

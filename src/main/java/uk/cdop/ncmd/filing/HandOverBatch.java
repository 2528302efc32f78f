package uk.cdop.ncmd.filing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The coordinator says that a file was handed over, and with it every document in it that was still with us. */
@UseCase
public class HandOverBatch {
  @Inject Access access;
  @Inject Batches batches;
  @Inject Submissions submissions;
  @Inject Holdback holdback;
  @Inject Recording recording;

  /** Where it is written down. */
  @Dependent
  static class Recording {
    @Inject Steps steps;
    @Inject AuditTrail audit;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It is recorded; so many documents went with it. */
    record HandedOver(int documents) implements Outcome {}

    /** Something in it went or goes another way since the file was made; the page of the file says what. */
    record Overtaken() implements Outcome {}
  }

  /**
   * @param anyway why a file that was overtaken was handed over all the same; empty when nobody said so
   * @throws Missing when there is no such file in this CDOP, or it holds a case the actor may not see
   */
  public Outcome handOver(UUID id, String anyway) {
    access.require(Permission.PRODUCE_NCMD);
    Batch batch = batches.get(id);
    List<Submission> documents = submissions.all(batches.documents(batch));
    Set<UUID> barred = access.barred();
    if (!batch.whole(documents.stream().map(Submission::review).filter(review -> !barred.contains(review)).count())) {
      throw new Missing();
    }
    documents.stream().map(Submission::review).distinct().sorted().forEach(review -> submissions.lock(new ReviewId(review)));
    List<Submission.Line> lines = submissions.lines(documents.stream().map(Submission::id).toList());
    boolean overtaken = !holdback.overtaken(batch, lines).isEmpty();
    if (overtaken && anyway.isBlank()) {
      return new Outcome.Overtaken();
    }
    Set<UUID> withUs = lines.stream().filter(line -> line.state().sendable()).map(Submission.Line::id).collect(Collectors.toSet());
    List<Submission> going = documents.stream().filter(document -> withUs.contains(document.id())).toList();
    for (Submission document : going) {
      recording.steps.add(document, Step.Kind.SENT, Transport.FILE, "", "In file " + batch.number());
      recording.audit.record(Act.on(document.review(), "ncmd.document_handed_over", document.id()));
    }
    Act act = Act.of("ncmd.batch_handed_over", id);
    recording.audit.record(overtaken ? act.because(anyway.strip()) : act);
    return new Outcome.HandedOver(going.size());
  }
}

package uk.cdop.ncmd.filing;

import jakarta.inject.Inject;
import java.util.List;
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
import uk.cdop.platform.Missing;

/** The coordinator says that a file was handed over, and with it every document in it that was still with us. */
@UseCase
public class HandOverBatch {
  @Inject Access access;
  @Inject Batches batches;
  @Inject Submissions submissions;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /**
   * @return how many documents went with it
   * @throws Missing when there is no such file in this CDOP, or it holds a case the actor may not see
   */
  public int handOver(UUID id) {
    access.require(Permission.PRODUCE_NCMD);
    Batch batch = batches.get(id);
    List<UUID> ids = batches.documents(batch);
    List<Submission> documents = submissions.all(ids);
    if (documents.stream().anyMatch(document -> access.barred().contains(document.review()))) {
      throw new Missing();
    }
    List<UUID> withUs = submissions.lines(ids).stream().filter(line -> line.state().sendable()).map(Submission.Line::id).toList();
    List<Submission> going = documents.stream().filter(document -> withUs.contains(document.id())).toList();
    for (Submission document : going) {
      steps.add(document, Step.Kind.SENT, Transport.FILE, "", "In file " + batch.number());
      audit.record(Act.on(document.review(), "ncmd.document_handed_over", document.id()));
    }
    audit.record(Act.of("ncmd.batch_handed_over", id));
    return going.size();
  }
}

package uk.cdop.ncmd.transcription;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.ncmd.Documents;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.review.ReviewId;

/** Keeps which items of a document the coordinator has entered, so that the work can be left and taken up again. */
@UseCase
public class TickItems {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Documents documents;
  @Inject Ticks ticks;
  @Inject AuditTrail audit;

  /** @param paths those that are ticked now; what is no item of the document is left out */
  public void tick(ReviewId review, UUID id, Set<String> paths) {
    Actor actor = access.require(Permission.PRODUCE_NCMD, review.value());
    Submission submission = submissions.get(review, id);
    Set<String> known = documents.items(submission).stream().map(Item::path).filter(paths::contains).collect(Collectors.toSet());
    ticks.become(submission, actor.id(), known);
    audit.record(Act.on(review.value(), "ncmd.items_ticked", id));
  }
}

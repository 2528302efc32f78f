package uk.cdop.documents.file;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** The coordinator closes a document that should not be there. It stays in the list with the reason; its bytes are kept but not handed out. */
@UseCase
public class WithdrawDocument {
  @Inject Access access;
  @Inject CaseFiles files;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void withdraw(ReviewId review, UUID id, long seen, String why) {
    Actor actor = access.require(Permission.WITHDRAW_DOCUMENT, review.value());
    files.toChange(review, id, seen).withdraw(why, actor, clock.instant());
    audit.record(Act.on(review.value(), "documents.file_withdrawn", id).because(why));
  }
}

package uk.cdop.linkedcase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Two cases do not belong together after all; it ends for both, with a reason. */
@UseCase
public class UnlinkCases {
  @Inject Access access;
  @Inject CaseLinks links;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void unlink(ReviewId review, UUID id, String reason) {
    Actor actor = access.require(Permission.LINK_CASES, review.value());
    CaseLink link = links.find(review, id).orElseThrow(Missing::new);
    link.end(actor, reason, clock.instant());
    // As when they were linked, the reason stays with the link.
    audit.record(Act.on(review.value(), "linkedcase.unlinked", id));
    audit.record(Act.on(link.from(review).value(), "linkedcase.unlinked", id));
  }
}

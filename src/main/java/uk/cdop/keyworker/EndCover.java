package uk.cdop.keyworker;

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

/** Somebody who stands in is no longer needed; the family is closed to them from this moment. */
@UseCase
public class EndCover {
  @Inject Access access;
  @Inject Covers covers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void end(ReviewId review, UUID cover) {
    Actor actor = access.require(Permission.ARRANGE_COVER, review.value());
    covers.get(review, cover).end(actor.name(), clock.instant());
    audit.record(Act.on(review.value(), "keyworker.cover_ended", cover));
  }
}

package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The owner of a restriction has seen who broke the glass; the line goes from their home. */
@UseCase
public class SeeOpenings {
  @Inject Access access;
  @Inject Restrictions restrictions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void seen(ReviewId review) {
    Actor actor = access.require(Permission.RESTRICT_CASE, review.value());
    Restriction restriction =
        restrictions.current(review.value()).filter(one -> one.owner().equals(actor.id())).orElseThrow(Missing::new);
    restrictions.openings(restriction).forEach(one -> one.ownerSaw(clock.instant()));
    audit.record(Act.on(review.value(), "restriction.openings_seen", restriction.id()));
  }
}

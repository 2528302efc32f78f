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

/** Opens a restricted case to everybody whose role includes it again, with a reason. Only who is named may. */
@UseCase
public class LiftRestriction {
  @Inject Access access;
  @Inject Restrictions restrictions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void lift(ReviewId review, String reason) {
    Actor actor = access.require(Permission.RESTRICT_CASE, review.value());
    Restriction restriction = restrictions.current(review.value()).orElseThrow(Missing::new);
    RestrictCase.requireNamed(restrictions, restriction, actor);
    restriction.lift(actor, reason, clock.instant());
    audit.record(Act.on(review.value(), "restriction.lifted", restriction.id()).because(reason));
  }
}

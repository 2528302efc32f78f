package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/**
 * Somebody who is not named opens a restricted case because they must, with a reason and for some hours. Its owner is told at
 * once and the privacy officer reviews it.
 */
@UseCase
public class BreakGlass {
  @Inject Access access;
  @Inject Glass glass;
  @Inject Restrictions restrictions;
  @Inject OwnerMail mail;
  @Inject AuditTrail audit;

  @Inject Clock clock;

  /**
   * @throws uk.cdop.platform.Missing when this person may not break this glass
   */
  public ReviewId open(UUID restrictionId, String reason, Duration length) {
    Actor actor = access.require(Permission.BREAK_GLASS);
    Restriction restriction = glass.before(actor, restrictionId);
    if (restrictions.opening(restriction, actor.id()).isEmpty()) {
      GlassOpening opening = new GlassOpening(restriction, actor, reason, length, clock.instant());
      restrictions.add(opening);
      mail.tell(restriction, opening);
      audit.record(Act.on(restriction.review(), "restriction.glass_broken", opening.id()).because(reason));
    }
    return new ReviewId(restriction.review());
  }
}

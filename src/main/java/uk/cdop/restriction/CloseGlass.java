package uk.cdop.restriction;

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

/** Somebody who broke the glass is finished before the time is over. */
@UseCase
public class CloseGlass {
  @Inject Access access;
  @Inject Glass glass;
  @Inject Restrictions restrictions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void close(UUID id) {
    Actor actor = access.require(Permission.BREAK_GLASS);
    Restriction restriction = glass.before(actor, id);
    GlassOpening opening = restrictions.opening(restriction, actor.id()).orElseThrow(Missing::new);
    opening.close(clock.instant());
    audit.record(Act.on(restriction.review(), "restriction.glass_closed", opening.id()));
  }
}

package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The page before a restricted case: that it is one, and what opening it means. */
@UseCase
public class ViewGlass {
  @Inject Access access;
  @Inject Glass glass;
  @Inject Restrictions restrictions;
  @Inject AuditTrail audit;

  /** The page's view. */
  public record View(UUID restriction, String number, boolean open, String review) {}

  public View view(UUID id) {
    Actor actor = access.require(Permission.BREAK_GLASS);
    Restriction restriction = glass.before(actor, id);
    audit.record(Act.on(restriction.review(), "restriction.glass_seen"));
    boolean open = restrictions.opening(restriction, actor.id()).isPresent();
    return new View(restriction.id(), restriction.number(), open, open ? restriction.review().toString() : "");
  }
}

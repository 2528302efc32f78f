package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditPart;
import uk.cdop.audit.AuditTrail;
import uk.cdop.audit.ReadAudit;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/** One opening for the privacy officer: who, why, until when, and what they looked at while it lasted. */
@UseCase
public class ViewOpening {
  @Inject Access access;
  @Inject Restrictions restrictions;
  @Inject ReadAudit readAudit;
  @Inject AuditTrail audit;

  /** The page's view; an own opening can be read and not reviewed. */
  public record View(
      ListOpenings.Line line, String until, String ground, String owner, String ownerTold, boolean own, String note, String reviewer, AuditPart looks) {}

  public View view(UUID id) {
    Actor actor = access.require(Permission.REVIEW_GLASS);
    GlassOpening opening = restrictions.opening(id).orElseThrow(Missing::new);
    Restriction about = restrictions.find(opening.restriction()).orElseThrow(Missing::new);
    audit.record(Act.on(about.review(), "restriction.opening_viewed", opening.id()));
    return new View(
        ListOpenings.line(opening, about),
        Words.moment(opening.until()),
        about.ground().label(),
        about.ownerName(),
        opening.seenByOwner() ? "Has seen it" : "Told by email and on their home page; has not said that they saw it",
        opening.account().equals(actor.id()),
        opening.note(),
        opening.reviewedName(),
        readAudit.during(opening.account(), about.review(), opening.openedAt(), opening.until()));
  }
}

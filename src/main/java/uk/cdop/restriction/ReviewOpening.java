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

/** The privacy officer says whether it was right to break the glass. Said once; nobody reviews their own. */
@UseCase
public class ReviewOpening {
  @Inject Access access;
  @Inject Restrictions restrictions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    record Reviewed() implements Outcome {}

    record Refused(Reason why) implements Outcome {}
  }

  /** Why it was not taken. */
  public enum Reason {
    YOUR_OWN,
    REVIEWED_ALREADY
  }

  public Outcome review(UUID id, Finding finding, String note) {
    Actor actor = access.require(Permission.REVIEW_GLASS);
    GlassOpening opening = restrictions.opening(id).orElseThrow(Missing::new);
    if (opening.account().equals(actor.id())) {
      return new Outcome.Refused(Reason.YOUR_OWN);
    }
    if (opening.outcome().isPresent()) {
      return new Outcome.Refused(Reason.REVIEWED_ALREADY);
    }
    opening.review(actor, finding, note, clock.instant());
    Restriction about = restrictions.find(opening.restriction()).orElseThrow(Missing::new);
    audit.record(Act.on(about.review(), "restriction.opening_reviewed", opening.id()).because(finding.label()));
    return new Outcome.Reviewed();
  }
}

package uk.cdop.keyworker.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.keyworker.People;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Support is offered or arranged, or it is written down what came of it. */
@UseCase
public class KeepSupport {
  @Inject Access access;
  @Inject Kept kept;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** Where support and people are kept. */
  @Dependent
  static class Kept {
    @Inject Referrals referrals;
    @Inject People people;
  }

  /** Adds one; the same key again adds nothing. */
  public void add(ReviewId review, Support support, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    if (once.made(key).isPresent()) {
      return;
    }
    support.person().ifPresent(person -> kept.people.person(review, person));
    Referral added = new Referral(review, support, actor, clock.instant());
    kept.referrals.add(added);
    once.remember(key, added.id().toString());
    audit.record(Act.on(review.value(), "keyworker.support_added", added.id()));
  }

  /**
   * @param version that of the page on which it was typed
   * @return false when someone else saved meanwhile; nothing was overwritten
   */
  public boolean change(ReviewId review, UUID id, Support support, long version) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    Referral known = kept.referrals.get(review, id);
    if (known.version() != version) {
      return known.support().equals(support);
    }
    support.person().ifPresent(person -> kept.people.person(review, person));
    known.keep(support, actor, clock.instant());
    audit.record(Act.on(review.value(), "keyworker.support_changed", id));
    return true;
  }
}

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
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Someone of a family is added, or what is known of them changed, never over what someone else wrote meanwhile. */
@UseCase
public class KeepRelative {
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** What came of it. */
  public enum Keeping {
    SAVED,
    OVERTAKEN,
    /** The list is as long as a list may be. */
    FULL
  }

  /** Adds someone; the same key again adds nobody. */
  public Keeping add(ReviewId review, Person.Wishes wishes, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    if (once.made(key).isPresent()) {
      return Keeping.SAVED;
    }
    record.families().locked(review, actor);
    if (record.people().of(review).size() >= People.MOST) {
      return Keeping.FULL;
    }
    Relative added = new Relative(review, wishes, actor, clock.instant());
    record.people().add(added);
    once.remember(key, added.id().toString());
    audit.record(Act.on(review.value(), "keyworker.person_added", added.id()));
    return Keeping.SAVED;
  }

  /**
   * @param version that of the page on which the wishes were typed
   */
  public Keeping change(ReviewId review, UUID person, Person.Wishes wishes, long version) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    record.families().locked(review, actor);
    Relative known = record.people().get(review, person);
    if (known.version() != version) {
      return known.asPerson().wishes().equals(wishes) ? Keeping.SAVED : Keeping.OVERTAKEN;
    }
    known.keep(wishes, actor, clock.instant());
    audit.record(Act.on(review.value(), "keyworker.person_changed", person));
    return Keeping.SAVED;
  }
}

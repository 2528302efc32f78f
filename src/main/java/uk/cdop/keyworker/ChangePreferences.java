package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** How a family likes to be contacted is written down or changed, never over what someone else wrote meanwhile. */
@UseCase
public class ChangePreferences {
  @Inject Access access;
  @Inject Families families;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public enum Change {
    SAVED,
    OVERTAKEN
  }

  /**
   * @param version that of the page on which these were typed; 0 before anything was saved
   */
  public Change change(ReviewId review, Preferences next, long version) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    Family family = families.locked(review, actor);
    if (family.version() != version) {
      return family.preferences().equals(next) ? Change.SAVED : Change.OVERTAKEN;
    }
    family.prefer(next, actor.name(), clock.instant());
    audit.record(Act.on(review.value(), "keyworker.preferences_changed", review));
    return Change.SAVED;
  }
}

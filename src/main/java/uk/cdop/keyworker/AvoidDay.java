package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** A family names a day on which they want to be left alone, or takes one back. */
@UseCase
public class AvoidDay {
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param year empty for every year
   * @throws Missing when the person is not of this family
   */
  public boolean add(ReviewId review, Optional<UUID> person, MonthDay on, Optional<Integer> year, String words) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    record.families().locked(review, actor);
    person.ifPresent(id -> record.people().get(review, id));
    if (record.people().days(review).size() >= People.MOST_DAYS) {
      return false;
    }
    DayToAvoid added = new DayToAvoid(review, person, on, year.orElse(null), words, actor, clock.instant());
    record.people().add(added);
    audit.record(Act.on(review.value(), "keyworker.day_added", added.id()));
    return true;
  }

  public void remove(ReviewId review, UUID day) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    record.families().locked(review, actor);
    record.people().day(review, day).remove(actor, clock.instant());
    audit.record(Act.on(review.value(), "keyworker.day_removed", day));
  }
}

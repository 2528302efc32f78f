package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** A recorded contact is corrected: what stood there stays readable, with the reason. */
@UseCase
public class CorrectContact {
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** What came of it. */
  public enum Correction {
    DONE,
    /** Somebody corrected this entry before; theirs is the one to correct now. */
    CORRECTED_BEFORE
  }

  public Correction correct(ReviewId review, UUID contact, ContactDetails details, String why, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    if (once.made(key).isPresent()) {
      return Correction.DONE;
    }
    record.families().locked(review, actor);
    Contact original = record.contacts().get(review, contact);
    if (!record.contacts().correctionsOf(List.of(original)).isEmpty()) {
      return Correction.CORRECTED_BEFORE;
    }
    details.person().ifPresent(person -> record.people().get(review, person));
    Contact correction = original.corrected(details, why, actor, clock.instant());
    record.contacts().add(correction);
    once.remember(key, correction.id().toString());
    audit.record(Act.on(review.value(), "keyworker.contact_corrected", contact));
    return Correction.DONE;
  }
}

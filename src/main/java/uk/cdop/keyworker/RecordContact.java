package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** A contact with a family is recorded, with the questions they asked. The same key again records nothing new. */
@UseCase
public class RecordContact {
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  public void record(ReviewId review, ContactDetails details, List<String> questions, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    if (once.made(key).isPresent()) {
      return;
    }
    details.person().ifPresent(person -> record.people().get(review, person));
    Instant now = clock.instant();
    Contact contact = new Contact(review, details, actor, now);
    record.contacts().add(contact);
    questions.forEach(asked -> record.questions().add(new Question(contact, asked, actor, now)));
    once.remember(key, contact.id().toString());
    audit.record(Act.on(review.value(), "keyworker.contact_recorded", contact.id()));
  }
}

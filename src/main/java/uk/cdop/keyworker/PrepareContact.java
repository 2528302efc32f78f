package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the form on which a contact is recorded, or one that was recorded is corrected. */
@UseCase
public class PrepareContact {
  @Inject OpenCase openCase;
  @Inject FamilyRecord record;
  @Inject Clock clock;

  /** What the form needs; the entry is there when one is corrected. */
  public record Prepared(CaseFrame frame, Optional<Entry> entry, List<Person> people, Instant now) {
    /** Who of the family this is, as a log names them. */
    public Optional<Person> person(UUID id) {
      return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }
  }

  /** An entry that is to be corrected. */
  public record Entry(UUID id, ContactDetails details, boolean correctedBefore) {}

  public Prepared prepare(ReviewId review, Optional<UUID> corrected) {
    CaseFrame frame = openCase.open(review, "family", Permission.RECORD_CONTACT, "keyworker.contact_form_viewed");
    return new Prepared(
        frame,
        corrected
            .map(id -> record.contacts().get(review, id))
            .map(c -> new Entry(c.id(), c.details(), !record.contacts().correctionsOf(List.of(c)).isEmpty())),
        record.people().of(review),
        clock.instant());
  }
}

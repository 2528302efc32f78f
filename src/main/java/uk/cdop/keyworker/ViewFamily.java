package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the family part of a case: who keeps in touch, what was said, what they want to know. */
@UseCase
public class ViewFamily {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject Clock clock;

  /** A correction stands above what it corrects, which has the same time. */
  private static final Comparator<Contact> NEWEST =
      Comparator.comparing((Contact c) -> c.details().at()).thenComparing(Contact::recordedAt).reversed();

  /** What the actor may do here besides reading. */
  public record Allowed(boolean record, boolean name) {}

  /** The family as it stands; the page puts it into words. */
  public record View(
      CaseFrame frame,
      Allowed allowed,
      Optional<KeyWorker> keyWorker,
      Noted preferences,
      List<Said> contacts,
      Optional<Keyset> older,
      Set<Step> stepsTaken,
      List<Asked> questions,
      Instant now) {}

  /** Who is key worker now and how contact stands. */
  public record KeyWorker(String name, Rhythm rhythm) {}

  /** How the family likes to be contacted, and who wrote it down when. */
  public record Noted(Preferences preferences, long version, String by, Optional<Instant> at) {}

  /** A contact, and the reason if it was corrected. */
  public record Said(
      UUID id, ContactDetails details, String recordedBy, Optional<Corrected> corrected, boolean correction) {}

  /** Who corrected an entry when and why. */
  public record Corrected(String by, Instant at, String why) {}

  /** A question as it stands. */
  public record Asked(
      UUID id, String question, Instant at, String of, Question.State state, String answer, String answeredOn) {}

  public View view(ReviewId review, Optional<Keyset> before) {
    CaseFrame frame = openCase.open(review, "family", Permission.SEE_FAMILY, "keyworker.family_viewed");
    List<Contact> read = record.contacts().of(review, before);
    List<Contact> page = read.stream().limit(Contacts.PAGE).toList();
    Map<UUID, Contact> corrections = record.contacts().correctionsOf(page);
    return new View(
        frame,
        new Allowed(
            access.may(Permission.RECORD_CONTACT, review.value()), access.may(Permission.NAME_KEY_WORKER, review.value())),
        record.assignments().current(review).map(a -> new KeyWorker(a.name(), record.rhythm(a))),
        noted(review),
        page.stream().sorted(NEWEST).map(contact -> said(contact, Optional.ofNullable(corrections.get(contact.id())))).toList(),
        read.size() > page.size()
            ? Optional.of(new Keyset(page.getLast().details().at(), page.getLast().id()))
            : Optional.empty(),
        record.contacts().stepsTaken(review),
        record.questions().all(review).stream().map(ViewFamily::asked).toList(),
        clock.instant());
  }

  private Noted noted(ReviewId review) {
    return record
        .families()
        .find(review)
        .map(f -> new Noted(f.preferences(), f.version(), f.savedBy(), f.savedAt()))
        .orElse(new Noted(Preferences.NONE, 0, "", Optional.empty()));
  }

  private static Said said(Contact contact, Optional<Contact> correction) {
    return new Said(
        contact.id(),
        contact.details(),
        contact.recordedBy(),
        correction.map(c -> new Corrected(c.recordedBy(), c.recordedAt(), c.whyCorrected())),
        contact.corrects().isPresent());
  }

  private static Asked asked(Question q) {
    return new Asked(
        q.id(),
        q.question(),
        q.askedAt(),
        q.askedOf(),
        q.state(),
        q.answer(),
        q.answeredOn().map(Words::day).orElse(""));
  }
}

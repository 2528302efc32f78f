package uk.cdop.keyworker;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  @Inject Around around;
  @Inject Clock clock;

  /** What else is known of a family besides its own record. */
  @Dependent
  static class Around {
    @Inject Progress progress;
    @Inject Meetings meetings;
    @Inject Covers covers;
    @Inject @Any Instance<FamilyPart> parts;

    List<Part> parts(CaseFrame frame) {
      return parts.stream()
          .sorted(Comparator.comparingInt(FamilyPart::place))
          .map(part -> new Part(part.name(), frame.href("family/" + part.path()), part.standing(frame.id())))
          .toList();
    }
  }

  /** A correction stands above what it corrects, which has the same time. */
  private static final Comparator<Contact> NEWEST =
      Comparator.comparing((Contact c) -> c.details().at()).thenComparing(Contact::recordedAt).reversed();

  /** What the actor may do here besides reading. */
  public record Allowed(boolean record, boolean name, boolean cover) {}

  /** A part of the record with pages of its own. */
  public record Part(String name, String href, List<String> standing) {}

  /** What the log shows: how many contacts there are, how many the filter leaves, and those of this page. */
  public record Log(LogFilter filter, long all, long shown, List<Said> contacts, Optional<Keyset> older) {}

  /** The family as it stands; the page puts it into words. `reached` says when each of the people was reached last. */
  public record View(
      CaseFrame frame,
      Allowed allowed,
      Optional<KeyWorker> keyWorker,
      Noted preferences,
      List<Person> people,
      Map<UUID, Instant> reached,
      List<ViewPeople.Avoided> days,
      Log log,
      Optional<Progress.Standing> standing,
      List<Asked> questions,
      List<Part> parts,
      Instant now) {}

  /**
   * Who is key worker now and how contact stands.
   *
   * @param standIn who stands in today, until when and what they should know, in words; empty for nobody
   * @param handover what this key worker took over when they were named
   */
  public record KeyWorker(String name, Rhythm rhythm, String standIn, Optional<Handover> handover) {}

  /** What one key worker handed to the next. */
  public record Handover(String from, Instant at, String why, String note, List<String> open) {}

  /** How the family likes to be contacted, and who wrote it down when. */
  public record Noted(Preferences preferences, long version, String by, Optional<Instant> at) {}

  /** A contact, and the reason if it was corrected. */
  public record Said(
      UUID id, ContactDetails details, String recordedBy, Optional<Corrected> corrected, boolean correction) {}

  /** Who corrected an entry when and why. */
  public record Corrected(String by, Instant at, String why) {}

  /**
   * A question as it stands.
   *
   * @param from what meetings said to it, the latest first
   * @param told who told whom on which day, in words; empty before
   */
  public record Asked(
      UUID id, String question, Instant at, String of, Question.State state, Question.Asks asks, List<AnswersFromMeetings.Answered> from, String answer, String told) {}

  public View view(ReviewId review, LogFilter filter, Optional<Keyset> before) {
    CaseFrame frame = openCase.open(review, "family", Permission.SEE_FAMILY, "keyworker.family_viewed");
    List<Person> people = record.people().of(review);
    List<Question> questions = record.questions().all(review);
    Map<UUID, List<AnswersFromMeetings.Answered>> answers = around.meetings.answers(questions);
    Optional<Progress.Standing> standing = around.progress.of(frame.facts());
    return new View(
        frame,
        new Allowed(
            access.may(Permission.RECORD_CONTACT, review.value()),
            access.may(Permission.NAME_KEY_WORKER, review.value()),
            access.may(Permission.ARRANGE_COVER, review.value())),
        record.assignments().current(review).flatMap(current -> standing.map(known -> keyWorker(current, known.rhythm()))),
        noted(review),
        people,
        record.people().reached(review),
        record.people().days(review).stream().map(day -> ViewPeople.avoided(day, people)).toList(),
        log(review, filter, before),
        standing,
        questions.stream().map(q -> asked(q, answers.getOrDefault(q.id(), List.of()))).toList(),
        around.parts(frame),
        clock.instant());
  }

  private Log log(ReviewId review, LogFilter filter, Optional<Keyset> before) {
    List<Contact> read = record.contacts().of(review, filter, before);
    List<Contact> page = read.stream().limit(Contacts.PAGE).toList();
    Map<UUID, Contact> corrections = record.contacts().correctionsOf(page);
    long all = record.contacts().count(review, LogFilter.ALL);
    return new Log(
        filter,
        all,
        filter.any() ? record.contacts().count(review, filter) : all,
        page.stream().sorted(NEWEST).map(contact -> said(contact, Optional.ofNullable(corrections.get(contact.id())))).toList(),
        read.size() > page.size()
            ? Optional.of(new Keyset(page.getLast().details().at(), page.getLast().id()))
            : Optional.empty());
  }

  private KeyWorker keyWorker(Assignment current, Rhythm rhythm) {
    Optional<Assignment> before =
        record.assignments().history(current.review()).stream().filter(a -> a.endedAt().filter(at -> !at.isAfter(current.startedAt())).isPresent()).findFirst();
    return new KeyWorker(
        current.name(),
        rhythm,
        around
            .covers
            .today(current.review())
            .map(cover -> cover.name() + " stands in for " + cover.forName() + " until " + Words.weekday(cover.untilOn()) + (cover.note().isEmpty() ? "." : ". " + cover.note()))
            .orElse(""),
        before.map(
            a -> new Handover(a.name(), current.startedAt(), a.whyChanged().map(WhyChanged::label).orElse(""), current.handoverNote(), current.handedOver())));
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

  private static Asked asked(Question q, List<AnswersFromMeetings.Answered> from) {
    return new Asked(q.id(), q.question(), q.askedAt(), q.askedOf(), q.state(), q.asks(), from, q.answer(), told(q));
  }

  static String told(Question q) {
    return q.answeredOn()
        .map(on -> "Told on " + Words.day(on) + (q.toldTo().isEmpty() ? "" : " to " + q.toldTo()) + " by " + (q.toldBy().isEmpty() ? q.savedBy() : q.toldBy()))
        .orElse("");
  }
}

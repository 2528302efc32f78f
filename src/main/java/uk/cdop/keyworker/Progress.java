package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.clock.CaseClocks;
import uk.cdop.clock.Target;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;

/** How far families have come, and what is open: read for many families at once. */
@ApplicationScoped
public class Progress {
  private static final String FIRST_CONTACT = "T3C";

  @Inject FamilyRecord record;
  @Inject Meetings meetings;
  @Inject @Any Instance<FamilyPart> parts;
  @Inject CaseClocks clocks;
  @Inject Clock clock;

  /**
   * One family as it stands.
   *
   * @param answers answers of meetings that the family was not told yet
   * @param oneUnreached whether somebody who is told separately was not reached for 28 days
   */
  public record Standing(
      Rhythm rhythm, List<Tracker.Line> lines, MeetingDays.Days review, MeetingDays.Days panel, int answers, boolean oneUnreached) {
    public Standing {
      lines = List.copyOf(lines);
    }

    /** Whether the last contact was made after the review ended; nothing is due from then on. */
    public boolean ended() {
      return lines.stream().anyMatch(line -> line.step() == Step.KW14 && line.state() == Tracker.State.DONE);
    }
  }

  Map<ReviewId, MeetingDays.Days> days(MeetingDays.Meeting meeting, Collection<ReviewId> ids) {
    return meetings.days(meeting, ids);
  }

  /** Empty while nobody is the family's key worker. */
  public Optional<Standing> of(ReviewFacts facts) {
    return record.assignments().current(facts.id()).map(current -> of(List.of(current), Map.of(facts.id(), facts)).get(facts.id()));
  }

  /** Those of the assignments whose review is among the facts. */
  Map<ReviewId, Standing> of(Collection<Assignment> assignments, Map<ReviewId, ReviewFacts> facts) {
    List<Assignment> known = assignments.stream().filter(a -> facts.containsKey(a.review())).toList();
    List<ReviewId> ids = known.stream().map(Assignment::review).toList();
    List<UUID> raw = ids.stream().map(ReviewId::value).toList();
    Map<UUID, List<Rhythm.Touch>> touches = raw.isEmpty() ? Map.of() : record.contacts().touches(raw);
    Map<UUID, List<Tracker.Deed>> deeds = record.contacts().deeds(raw);
    Map<ReviewId, MeetingDays.Days> reviews = meetings.days(MeetingDays.Meeting.REVIEW_MEETING, ids);
    Map<ReviewId, MeetingDays.Days> panels = meetings.days(MeetingDays.Meeting.PANEL, ids);
    Map<ReviewId, Map<Step, FamilyPart.Taken>> shown = shown(ids, raw);
    Map<UUID, Integer> answers = toTell(ids);
    Set<UUID> unreached = record.people().unreachedSince(raw, clock.instant().minus(Rhythm.SILENCE));
    Map<ReviewId, Instant> firstContact = clocks.due(ids, FIRST_CONTACT);
    Target allowed = clocks.allows(FIRST_CONTACT);
    Map<ReviewId, Standing> standing = new HashMap<>();
    for (Assignment one : known) {
      ReviewId id = one.review();
      Rhythm.First first = new Rhythm.First(Optional.ofNullable(firstContact.get(id)), allowed);
      Tracker.Facts about =
          new Tracker.Facts(
              one.startedAt(), first.dueAfter(one.startedAt()), facts.get(id).stage(), reviews.get(id), panels.get(id), shown.getOrDefault(id, Map.of()));
      standing.put(
          id,
          new Standing(
              FamilyRecord.rhythm(one, touches, first),
              Tracker.lines(about, deeds.getOrDefault(id.value(), List.of()), LocalDate.now(clock)),
              reviews.get(id),
              panels.get(id),
              answers.getOrDefault(id.value(), 0),
              unreached.contains(id.value())));
    }
    return standing;
  }

  /** How many questions a meeting answered and the family was not told, by review. */
  private Map<UUID, Integer> toTell(List<ReviewId> ids) {
    List<Question> open = record.questions().open(ids.stream().map(ReviewId::value).toList());
    if (open.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<AnswersFromMeetings.Answered>> answers = meetings.answers(open);
    Map<UUID, Integer> counted = new HashMap<>();
    open.stream().filter(q -> answers.containsKey(q.id())).forEach(q -> counted.merge(q.review().value(), 1, Integer::sum));
    return counted;
  }

  private Map<ReviewId, Map<Step, FamilyPart.Taken>> shown(List<ReviewId> ids, List<UUID> raw) {
    Map<ReviewId, Map<Step, FamilyPart.Taken>> shown = new HashMap<>();
    parts.stream().forEach(part -> part.taken(ids).forEach((review, taken) -> add(shown, review, taken)));
    record.questions()
        .asked(raw)
        .forEach(
            (review, asked) -> {
              Map<Step, FamilyPart.Taken> taken = new EnumMap<>(Step.class);
              asked.forEach(q -> taken.put(Step.KW05, taken(q.askedAt(), q.askedOf())));
              asked.stream()
                  .filter(q -> q.asks().asks(MeetingDays.Meeting.REVIEW_MEETING))
                  .forEach(q -> taken.put(Step.KW06, taken(q.askedAt(), q.askedOf())));
              add(shown, new ReviewId(review), taken);
            });
    record.people().othersThanParents(raw).forEach((review, first) -> add(shown, review, Map.of(Step.KW13, first)));
    record.families().noted(raw).forEach(family -> add(shown, family.review(), Map.of(Step.KW04, taken(family.savedAt().orElseThrow(), family.savedBy()))));
    return shown;
  }

  private static void add(Map<ReviewId, Map<Step, FamilyPart.Taken>> shown, ReviewId review, Map<Step, FamilyPart.Taken> more) {
    shown.computeIfAbsent(review, none -> new EnumMap<>(Step.class)).putAll(more);
  }

  private static FamilyPart.Taken taken(Instant at, String by) {
    return new FamilyPart.Taken(at.atZone(Clocks.ENGLAND).toLocalDate(), by);
  }

  /** What is due in the parts of these families' records. */
  List<ReviewTask> due(Collection<ReviewId> ids) {
    return parts.stream().flatMap(part -> part.due(ids).stream()).toList();
  }

  /** What is open for a family, one thing a line, for whoever takes over or stands in. */
  public List<String> open(ReviewFacts facts) {
    List<String> open = new ArrayList<>();
    of(facts)
        .ifPresent(
            standing -> {
              standing.rhythm().nextOn().ifPresent(day -> open.add("Next contact agreed for " + Words.weekday(day)));
              standing.lines().stream()
                  .filter(line -> line.state().open())
                  .forEach(line -> open.add(line.step().label() + ": " + line.state().label().toLowerCase(Locale.UK) + line.due().map(day -> ", by " + Words.day(day)).orElse("")));
            });
    List<Question> questions = record.questions().open(List.of(facts.id().value()));
    Map<UUID, List<AnswersFromMeetings.Answered>> answers = meetings.answers(questions);
    questions.forEach(
        question ->
            open.add(
                (answers.containsKey(question.id()) ? "An answer to tell them, to: " : "A question without an answer: ") + question.question().replace('\n', ' ')));
    parts.stream().sorted(Comparator.comparingInt(FamilyPart::place)).forEach(part -> open.addAll(part.open(facts.id())));
    return List.copyOf(open);
  }
}

package uk.cdop.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Missing;

/** What meetings of the current transaction's CDOP record while they are held. Asked inside a use case. */
@ApplicationScoped
class LiveRecords {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  Optional<Course> course(UUID meeting) {
    return Optional.ofNullable(entities.find(Course.class, meeting));
  }

  /** The course, held for this transaction: one person moves the meeting at a time. */
  Optional<Course> held(UUID meeting) {
    return Optional.ofNullable(entities.find(Course.class, meeting, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The course of a meeting that begins now, or of one that began at the same moment. */
  Course begin(UUID meeting, String cdop) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 31)) as text)")
        .setParameter("key", meeting.toString())
        .getSingleResult();
    return held(meeting).orElseGet(() -> {
      Course course = new Course(meeting, cdop, clock.instant());
      entities.persist(course);
      return course;
    });
  }

  List<CaseItem> items(UUID meeting) {
    return entities
        .createQuery("select i from CaseItem i where i.meeting = :meeting order by i.place, i.letter", CaseItem.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  Optional<CaseItem> item(UUID meeting, String letter) {
    return found(meeting, letter, LockModeType.NONE);
  }

  /**
   * The case, held for this transaction: saves of one case take turns.
   *
   * @throws Missing when it was not opened yet
   */
  CaseItem held(UUID meeting, String letter) {
    return found(meeting, letter, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Missing::new);
  }

  private Optional<CaseItem> found(UUID meeting, String letter, LockModeType lock) {
    return entities
        .createQuery("select i from CaseItem i where i.meeting = :meeting and i.letter = :letter", CaseItem.class)
        .setParameter("meeting", meeting)
        .setParameter("letter", letter)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Opens the record of a case with what the analysis says; the lines it has become lines of the record. */
  CaseItem open(Course course, String letter, int place, PanelRecord begun, Actor actor) {
    CaseItem item = new CaseItem(course, letter, place, begun, clock.instant());
    entities.persist(item);
    addKnown(item, begun, actor);
    return item;
  }

  void addKnown(CaseItem item, PanelRecord begun, Actor actor) {
    int place = 1;
    for (PanelRecord.RecordedLine line : begun.lines()) {
      UUID origin = line.origin().orElseGet(UUID::randomUUID);
      entities.persist(
          CaseLine.known(origin, item, line.entry().kind().name(), place++, Wording.of(line.entry()), actor, clock.instant()));
    }
    entities.flush();
  }

  TypedCase typed(CaseItem item) {
    Map<String, Typed> parts = parts(item).stream().collect(Collectors.toMap(CasePart::part, CasePart::typed));
    List<TypedCase.TypedLine> lines =
        lines(item).stream().map(line -> new TypedCase.TypedLine(line.id(), line.kind(), line.origin(), line.typed())).toList();
    return new TypedCase(item.given(), parts, lines);
  }

  /** Those of the cases on which a whole decision was written. */
  Set<UUID> decided(List<CaseItem> items) {
    return items.isEmpty()
        ? Set.of()
        : entities
            .createQuery(
                "select p from CasePart p, CaseItem i where p.item = i.id and p.number = i.number and p.part = :part and i in :items", CasePart.class)
            .setParameter("part", Wording.DECISION)
            .setParameter("items", items)
            .getResultStream()
            .filter(part -> TypedCase.decided(part.typed().fields()))
            .map(CasePart::item)
            .collect(Collectors.toSet());
  }

  private List<CasePart> parts(CaseItem item) {
    return entities
        .createQuery("select p from CasePart p where p.item = :item and p.number = :number", CasePart.class)
        .setParameter("item", item.id())
        .setParameter("number", item.number())
        .getResultList();
  }

  Optional<CasePart> part(CaseItem item, String part) {
    return entities
        .createQuery("select p from CasePart p where p.item = :item and p.number = :number and p.part = :part", CasePart.class)
        .setParameter("item", item.id())
        .setParameter("number", item.number())
        .setParameter("part", part)
        .getResultStream()
        .findFirst();
  }

  private List<CaseLine> lines(CaseItem item) {
    return entities
        .createQuery(
            "select l from CaseLine l where l.item = :item and l.number = :number and l.removed = false order by l.place, l.savedAt, l.id",
            CaseLine.class)
        .setParameter("item", item.id())
        .setParameter("number", item.number())
        .getResultList();
  }

  Optional<CaseLine> line(UUID id) {
    return Optional.ofNullable(entities.find(CaseLine.class, id));
  }

  int nextPlace(CaseItem item) {
    return entities
            .createQuery("select coalesce(max(l.place), 0) from CaseLine l where l.item = :item and l.number = :number", Integer.class)
            .setParameter("item", item.id())
            .setParameter("number", item.number())
            .getSingleResult()
        + 1;
  }

  void add(Object row) {
    entities.persist(row);
  }

  void flush() {
    entities.flush();
  }

  /** The newest ending of each of the cases that have one, by the id of the case. */
  Map<UUID, CaseEnding> endings(List<CaseItem> items) {
    return items.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select e from CaseEnding e where e.item in :items and e.number ="
                    + " (select max(n.number) from CaseEnding n where n.item = e.item)",
                CaseEnding.class)
            .setParameter("items", items.stream().map(CaseItem::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(CaseEnding::item, Function.identity()));
  }

  /** What was finalised in these meetings and was not opened again, by the case. */
  Map<CaseItem, CaseEnding> ended(Collection<UUID> meetings) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    List<CaseItem> items =
        entities
            .createQuery("select i from CaseItem i where i.meeting in :meetings and i.state = :finalised", CaseItem.class)
            .setParameter("meetings", meetings)
            .setParameter("finalised", CaseItem.State.FINALISED)
            .getResultList();
    Map<UUID, CaseEnding> endings = endings(items);
    return items.stream().filter(item -> endings.containsKey(item.id())).collect(Collectors.toMap(Function.identity(), item -> endings.get(item.id())));
  }

  /** What was answered to these questions in cases that are finalised and were not opened again. The database gives a key worker this and nothing else of a record. */
  List<AnswersFromMeetings.Answered> finalAnswers(Collection<UUID> questions) {
    if (questions.isEmpty()) {
      return List.of();
    }
    List<Object[]> rows =
        entities
            .createNativeQuery("select question, answer, finalised_at from live.final_answers(cast(:questions as uuid[]))", Object[].class)
            .setParameter("questions", questions.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new AnswersFromMeetings.Answered(
                    (UUID) row[0], (String) row[1], MeetingDays.Meeting.PANEL, ((Instant) row[2]).atZone(Clocks.ENGLAND).toLocalDate()))
        .toList();
  }

  /** Keeps that the actor has the record of a case open; whether they had it open a moment ago already. */
  boolean seen(Course course, String letter, Actor actor, Instant fresh) {
    RecorderSeen known = entities.find(RecorderSeen.class, new RecorderSeen.Key(course.id(), actor.id()));
    if (known == null) {
      entities.persist(new RecorderSeen(course, actor, letter, clock.instant()));
      return false;
    }
    boolean again = known.letter().equals(letter) && known.seenAt().isAfter(fresh);
    known.at(letter, clock.instant());
    return again;
  }

  /** Who has the record of a case open now, by name. */
  List<String> recorders(UUID meeting, String letter, Instant fresh) {
    return entities
        .createQuery(
            "select r.name from RecorderSeen r where r.key.meeting = :meeting and r.letter = :letter and r.seenAt > :fresh order by r.name",
            String.class)
        .setParameter("meeting", meeting)
        .setParameter("letter", letter)
        .setParameter("fresh", fresh)
        .getResultList();
  }

  /** Keeps that these accounts still have open what they had. */
  void stillThere(UUID meeting, List<String> accounts) {
    entities
        .createQuery("update RecorderSeen r set r.seenAt = :now where r.key.meeting = :meeting and r.key.account in :accounts")
        .setParameter("now", clock.instant())
        .setParameter("meeting", meeting)
        .setParameter("accounts", accounts)
        .executeUpdate();
  }

  /** Moves whenever anything that a recorder's page shows has moved. */
  String mark(UUID meeting, Instant fresh) {
    return (String)
        entities
            .createNativeQuery(
                "select (select coalesce(sum(i.saves), 0) from live.item i where i.meeting_id = :meeting) || '-' || (select coalesce("
                    + "string_agg(r.account || r.letter, ' ' order by r.account), '') from live.recorder r "
                    + "where r.meeting_id = :meeting and r.seen_at > :fresh)",
                String.class)
            .setParameter("meeting", meeting)
            .setParameter("fresh", fresh)
            .getSingleResult();
  }
}

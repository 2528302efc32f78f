package uk.cdop.clock;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.clock.CaseClock.State;
import uk.cdop.review.ReviewId;

/** The clocks as they are kept: written for many cases at once, read for a desk in the order they are due. */
@ApplicationScoped
class ClockRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final String COLUMNS =
      "code, subject, name, started_at, amount, unit, due_at, agreed, planned_on, stopped_at, state, took_minutes, took_minutes_net";

  @PersistenceContext EntityManager entities;
  @Inject Definitions definitions;

  /** Waits for another working out of these cases' clocks to end. */
  void lock(Collection<ReviewId> reviews) {
    entities
        .createNativeQuery(
            "select count(cast(pg_advisory_xact_lock(hashtextextended(cast(s.id as text), 11)) as text)) "
                + "from (select id from unnest(cast(:ids as uuid[])) id order by id) s")
        .setParameter("ids", array(reviews))
        // Nothing needs to be written for it, and what is being changed may not be whole yet.
        .setFlushMode(FlushModeType.COMMIT)
        .getSingleResult();
  }

  /** Remembers that the clocks of these cases are worked out now. */
  void begin(Collection<ReviewId> reviews, String cdop, Collection<ReviewId> open, Instant now) {
    entities.flush();
    entities
        .createNativeQuery(
            "insert into clock.reading (review_id, cdop, read_at, open) select id, :cdop, :now, id = any (cast(:open as uuid[])) "
                + "from unnest(cast(:ids as uuid[])) id order by id on conflict (review_id) do update set read_at = excluded.read_at, open = excluded.open")
        .setParameter("cdop", cdop)
        .setParameter("now", now)
        .setParameter("ids", array(reviews))
        .setParameter("open", array(open))
        .executeUpdate();
  }

  void replace(Map<ReviewId, List<CaseClock>> clocks, String cdop) {
    entities.createNativeQuery("delete from clock.clock where review_id = any (cast(:ids as uuid[]))").setParameter("ids", array(clocks.keySet())).executeUpdate();
    ArrayNode rows = JSON.createArrayNode();
    clocks.forEach((review, its) -> its.forEach(one -> rows.add(row(review, one))));
    entities
        .createNativeQuery(
            "insert into clock.clock (review_id, cdop, on_desk, desk_until, " + COLUMNS + ") select review_id, :cdop, on_desk, desk_until, " + COLUMNS
                + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (review_id uuid, on_desk boolean, desk_until timestamptz, code text, subject text, name text, "
                + "started_at timestamptz, amount int, unit text, due_at timestamptz, agreed boolean, planned_on date, stopped_at timestamptz, state text, "
                + "took_minutes bigint, took_minutes_net bigint)")
        .setParameter("cdop", cdop)
        .setParameter("rows", rows.toString())
        .executeUpdate();
  }

  private ObjectNode row(ReviewId review, CaseClock one) {
    Definition definition = definitions.get(one.code());
    Instant until = definition.forget() == 0 ? NEVER : one.dueAt().map(due -> due.plus(Duration.ofDays(definition.forget()))).orElse(NEVER);
    ObjectNode row =
        JSON.createObjectNode().put("review_id", review.toString()).put("on_desk", !definition.line().isEmpty()).put("desk_until", until.toString())
            .put("code", one.code()).put("subject", one.subject()).put("name", one.name()).put("started_at", one.startedAt().toString())
            .put("amount", one.target().amount()).put("unit", one.target().unit().name()).put("agreed", one.agreed()).put("state", one.state().name());
    one.dueAt().ifPresent(due -> row.put("due_at", due.toString()));
    one.plannedOn().ifPresent(day -> row.put("planned_on", day.toString()));
    one.stoppedAt().ifPresent(at -> row.put("stopped_at", at.toString()));
    one.took().ifPresent(took -> row.put("took_minutes", took.all().toMinutes()).put("took_minutes_net", took.withoutPauses().toMinutes()));
    return row;
  }

  /** Those of the cases whose clocks were never worked out. */
  List<ReviewId> unknown(Collection<ReviewId> reviews) {
    List<UUID> known =
        entities.createNativeQuery("select review_id from clock.reading where review_id = any (cast(:ids as uuid[]))", UUID.class).setParameter("ids", array(reviews)).getResultList();
    return reviews.stream().filter(review -> !known.contains(review.value())).toList();
  }

  boolean known(ReviewId review) {
    return !entities.createNativeQuery("select 1 from clock.reading where review_id = :id").setParameter("id", review.value()).getResultList().isEmpty();
  }

  /** Those of a case in the order of the file. */
  List<CaseClock> of(ReviewId review) {
    List<String> order = definitions.all().stream().map(Definition::code).toList();
    List<Object[]> rows =
        entities.createNativeQuery("select " + COLUMNS + " from clock.clock where review_id = :id order by code, subject", Object[].class).setParameter("id", review.value())
            .getResultList();
    return rows.stream()
        .map(row -> clock(row, 0))
        .filter(clock -> order.contains(clock.code()))
        .sorted((one, other) -> Integer.compare(order.indexOf(one.code()), order.indexOf(other.code())))
        .toList();
  }

  /** When a clock that still runs ends, for those of the cases that have it. */
  Map<ReviewId, Instant> due(Collection<ReviewId> reviews, String code) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select review_id, due_at from clock.clock where review_id = any (cast(:ids as uuid[])) and code = :code and subject = '' and due_at is not null",
                Object[].class)
            .setParameter("ids", array(reviews))
            .setParameter("code", code)
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> new ReviewId((UUID) row[0]), row -> (Instant) row[1]));
  }

  /** One line of a desk. */
  record Due(ReviewId review, String number, CaseClock clock) {}

  /** What is due until a moment and has no date yet, the most urgent first, without the cases that are barred. */
  List<Due> due(Collection<String> codes, Collection<UUID> barred, Instant now, Instant until, int most) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select c.review_id, r.number, " + COLUMNS.replaceAll("(\\w+)", "c.$1") + " from clock.clock c join review.review r on r.id = c.review_id "
                    + "where c.cdop = platform.tenant() and c.on_desk and c.state = 'RUNNING' and c.planned_on is null and c.due_at <= :until "
                    + "and c.desk_until > :now and c.code = any (cast(:codes as text[])) and c.review_id <> all (cast(:barred as uuid[])) "
                    + "order by c.due_at, c.review_id limit :most",
                Object[].class)
            .setParameter("until", until)
            .setParameter("now", now)
            .setParameter("codes", codes.stream().collect(Collectors.joining(",", "{", "}")))
            .setParameter("barred", barred.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(row -> new Due(new ReviewId((UUID) row[0]), (String) row[1], clock(row, 2))).toList();
  }

  /** Cases whose clocks were never worked out, then open ones not since a moment. */
  List<ReviewId> waiting(Instant since, int most) {
    List<UUID> never =
        entities
            .createNativeQuery(
                "select r.id from review.review r where r.cdop = platform.tenant() and not exists (select from clock.reading k where k.review_id = r.id) "
                    + "order by r.opened_at desc, r.id limit :most",
                UUID.class)
            .setParameter("most", most)
            .getResultList();
    List<UUID> ids =
        !never.isEmpty()
            ? never
            : entities
                .createNativeQuery(
                    "select review_id from clock.reading where cdop = platform.tenant() and open and read_at < :since order by read_at, review_id limit :most",
                    UUID.class)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
    return ids.stream().map(ReviewId::new).toList();
  }

  /** The clocks of every open case of the CDOP are worked out anew, by the round. */
  void againForAll(Instant longAgo) {
    entities
        .createNativeQuery("update clock.reading set read_at = :then where cdop = platform.tenant() and open")
        .setParameter("then", longAgo)
        .executeUpdate();
  }

  private static CaseClock clock(Object[] row, int at) {
    Target target = new Target(((Number) row[at + 4]).intValue(), Unit.valueOf((String) row[at + 5]));
    Optional<Elapsed> took =
        Optional.ofNullable((Number) row[at + 11])
            .map(all -> new Elapsed(target.unit(), Duration.ofMinutes(all.longValue()), Duration.ofMinutes(((Number) row[at + 12]).longValue())));
    return new CaseClock(
        (String) row[at], (String) row[at + 1], (String) row[at + 2], (Instant) row[at + 3], target, Optional.ofNullable((Instant) row[at + 6]),
        (Boolean) row[at + 7], Optional.ofNullable(row[at + 8]).map(ClockRows::day), Optional.ofNullable((Instant) row[at + 9]),
        State.valueOf((String) row[at + 10]), took);
  }

  private static LocalDate day(Object date) {
    return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
  }

  private static String array(Collection<ReviewId> reviews) {
    return reviews.stream().map(ReviewId::toString).collect(Collectors.joining(",", "{", "}"));
  }
}

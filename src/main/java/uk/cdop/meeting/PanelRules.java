package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.platform.Stale;

/** The rules of the current transaction's CDOP; each change is another line. */
@ApplicationScoped
class PanelRules {
  private static final int USUAL_MEMBERS = 5;

  @PersistenceContext EntityManager entities;

  /** A rule as it was set. */
  record Line(int number, PanelRule rule, String reason, Instant setAt, String setBy) {}

  PanelRule current() {
    return history().stream().findFirst().map(Line::rule).orElseGet(() -> PanelRule.usual(members()));
  }

  int number() {
    return history().stream().findFirst().map(Line::number).orElse(0);
  }

  /** Newest first. */
  List<Line> history() {
    return entities
        .createNativeQuery(
            "select number, members, required, cases_between_breaks, break_minutes, most_minutes, reason, set_at, set_by"
                + " from meeting.panel_rule where cdop = platform.tenant() order by number desc limit 50",
            Object[].class)
        .getResultStream()
        .map(row -> line((Object[]) row))
        .toList();
  }

  /**
   * @throws Stale when someone set a rule after this number was read
   */
  void set(PanelRule rule, int seen, String reason, Actor by, Instant now) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(platform.tenant(), 71)) as text)")
        .getSingleResult();
    if (number() != seen) {
      throw new Stale();
    }
    entities
        .createNativeQuery(
            "insert into meeting.panel_rule values (platform.tenant(), :number, :members, :required, :cases, :minutes, :most, :reason, :at, :by)")
        .setParameter("number", seen + 1)
        .setParameter("members", rule.members())
        .setParameter("required", rule.required().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .setParameter("cases", rule.casesBetweenBreaks())
        .setParameter("minutes", rule.breakMinutes())
        .setParameter("most", rule.mostMinutes())
        .setParameter("reason", reason)
        .setParameter("at", Timestamp.from(now))
        .setParameter("by", by.id())
        .executeUpdate();
  }

  private int members() {
    List<?> rule =
        entities.createNativeQuery("select members from meeting.quorum_rule where cdop = platform.tenant()").getResultList();
    return rule.isEmpty() ? USUAL_MEMBERS : ((Number) rule.getFirst()).intValue();
  }

  private static Line line(Object[] row) {
    return new Line(
        ((Number) row[0]).intValue(),
        new PanelRule(
            ((Number) row[1]).intValue(),
            Arrays.stream(((String) row[2]).split(" ")).map(Discipline::valueOf).toList(),
            ((Number) row[3]).intValue(),
            ((Number) row[4]).intValue(),
            ((Number) row[5]).intValue()),
        (String) row[6],
        row[7] instanceof Timestamp at ? at.toInstant() : (Instant) row[7],
        (String) row[8]);
  }
}

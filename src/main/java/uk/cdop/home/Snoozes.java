package uk.cdop.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the current actor put off; row-level security shows nobody else's. */
@ApplicationScoped
class Snoozes {
  private static final int MOST = 500;

  @PersistenceContext EntityManager entities;

  /** A line that is put off. */
  record Snooze(LocalDate until, String reason) {}

  /** Those that still count on this day, by line. */
  Map<String, Snooze> counting(LocalDate today) {
    Map<String, Snooze> counting = new LinkedHashMap<>();
    for (Object each :
        entities
            .createNativeQuery("select task, until, reason from home.snooze where until > :today order by until, task", Object[].class)
            .setParameter("today", Date.valueOf(today))
            .setMaxResults(MOST)
            .getResultList()) {
      Object[] row = (Object[]) each;
      counting.put((String) row[0], new Snooze(row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1], (String) row[2]));
    }
    return counting;
  }

  void add(String task, LocalDate until, String reason, Instant now) {
    entities
        .createNativeQuery(
            "insert into home.snooze values (platform.tenant(), platform.actor(), :task, :until, :reason, :at)"
                + " on conflict (cdop, account, task) do update set until = excluded.until, reason = excluded.reason, snoozed_at = excluded.snoozed_at")
        .setParameter("task", task)
        .setParameter("until", Date.valueOf(until))
        .setParameter("reason", reason)
        .setParameter("at", Timestamp.from(now))
        .executeUpdate();
  }

  int remove(String task) {
    return entities.createNativeQuery("delete from home.snooze where task = :task").setParameter("task", task).executeUpdate();
  }

  void forgetBefore(LocalDate today) {
    entities.createNativeQuery("delete from home.snooze where until <= :today").setParameter("today", Date.valueOf(today)).executeUpdate();
  }
}

package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What regional meetings leave behind for all: learning, actions, summaries. Asked inside a use case. */
@ApplicationScoped
class Outcomes {
  @PersistenceContext EntityManager entities;

  void keep(Object made) {
    entities.persist(made);
  }

  void flush() {
    entities.flush();
  }

  List<SharedLearning> learning(UUID meeting) {
    return entities
        .createQuery("select l from SharedLearning l where l.meeting = :meeting and l.removed = false order by l.addedAt, l.id", SharedLearning.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  List<SharedAction> actions(UUID meeting) {
    return entities
        .createQuery("select a from SharedAction a where a.meeting = :meeting and a.removed = false order by a.dueOn, a.id", SharedAction.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  Map<UUID, List<ActionOwner>> owners(UUID meeting) {
    return entities
        .createQuery("select o from ActionOwner o where o.meeting = :meeting order by o.key.cdop", ActionOwner.class)
        .setParameter("meeting", meeting)
        .getResultStream()
        .collect(Collectors.groupingBy(ActionOwner::action));
  }

  Optional<ActionOwner> part(UUID action, String cdop) {
    return Optional.ofNullable(entities.find(ActionOwner.class, new ActionOwner.Key(action, cdop)));
  }

  /** A CDOP's parts of shared actions that are not ended, with their actions, soonest first. */
  Map<ActionOwner, SharedAction> open(String cdop) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select o, a from ActionOwner o, SharedAction a where a.id = o.key.action and a.removed = false and o.key.cdop = :cdop"
                    + " and o.state in (:open) order by a.dueOn",
                Object[].class)
            .setParameter("cdop", cdop)
            .setParameter("open", List.of(Progress.OPEN, Progress.IN_PROGRESS))
            .setMaxResults(50)
            .getResultList();
    Map<ActionOwner, SharedAction> open = new java.util.LinkedHashMap<>();
    rows.forEach(row -> open.put((ActionOwner) row[0], (SharedAction) row[1]));
    return open;
  }

  /** All of a CDOP's parts of shared actions, those that are not ended first, then by their day. */
  Map<ActionOwner, SharedAction> parts(String cdop) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select o, a from ActionOwner o, SharedAction a where a.id = o.key.action and a.removed = false and o.key.cdop = :cdop"
                    + " order by case when o.state in (:open) then 0 else 1 end, a.dueOn, a.id",
                Object[].class)
            .setParameter("cdop", cdop)
            .setParameter("open", List.of(Progress.OPEN, Progress.IN_PROGRESS))
            .setMaxResults(100)
            .getResultList();
    Map<ActionOwner, SharedAction> parts = new java.util.LinkedHashMap<>();
    rows.forEach(row -> parts.put((ActionOwner) row[0], (SharedAction) row[1]));
    return parts;
  }

  List<TakenSummary> allTaken(String cdop) {
    return entities
        .createQuery("select t from TakenSummary t where t.key.cdop = :cdop order by t.takenAt desc", TakenSummary.class)
        .setParameter("cdop", cdop)
        .setMaxResults(100)
        .getResultList();
  }

  Optional<StoredSummary> summary(UUID meeting) {
    return Optional.ofNullable(entities.find(StoredSummary.class, meeting));
  }

  Optional<TakenSummary> taken(UUID meeting, String cdop) {
    return Optional.ofNullable(entities.find(TakenSummary.class, new TakenSummary.Key(meeting, cdop)));
  }
}

package uk.cdop.information.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.CurrentActor;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.chasing.ChasePlan;
import uk.cdop.information.chasing.ChaseRules;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.WorkingDays;
import uk.cdop.platform.mail.Deliveries;

/** The unsettled requests of all cases that the current actor may see. */
@ApplicationScoped
public class WaitingRequests {
  private static final int MOST_BOUNCED = 500;
  private static final int A_WEEK = 7;
  private static final Set<RequestState> WAITING = Set.of(RequestState.SENT, RequestState.OPENED, RequestState.IN_PROGRESS);
  private static final Set<RequestState> UNSETTLED =
      Set.of(RequestState.SENT, RequestState.OPENED, RequestState.IN_PROGRESS, RequestState.DECLINED);

  @PersistenceContext EntityManager entities;
  @Inject Access access;
  @Inject CurrentActor current;
  @Inject Deliveries deliveries;
  @Inject ChaseRules rules;
  @Inject ChasePlan plan;

  private record Where(String condition, Map<String, Object> values) {
    static Where states(Set<RequestState> states) {
      Map<String, Object> values = new HashMap<>();
      values.put("states", states);
      return new Where("r.state in :states", values);
    }

    Where and(String more) {
      return new Where(condition + " and " + more, values);
    }

    Where and(String more, String name, Object value) {
      values.put(name, value);
      return and(more);
    }

    <T> TypedQuery<T> on(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }

  /** The earliest due first. */
  List<AgencyRequest> list(WaitingFilter filter, Optional<Keyset> after, int most) {
    Where where = where(filter);
    if (after.isPresent()) {
      where = where.and("(r.dueOn > :due or (r.dueOn = :due and r.id > :id))", "due", after.get().at().atZone(ZoneOffset.UTC).toLocalDate());
      where.values().put("id", after.get().id());
    }
    return where
        .on(entities.createQuery("select r from AgencyRequest r where " + where.condition() + " order by r.dueOn, r.id", AgencyRequest.class))
        .setMaxResults(most)
        .getResultList();
  }

  static Keyset after(AgencyRequest last) {
    return new Keyset(last.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant(), last.id());
  }

  long count(WaitingFilter filter) {
    Where where = where(filter);
    return where.on(entities.createQuery("select count(r) from AgencyRequest r where " + where.condition(), Long.class)).getSingleResult();
  }

  /** How many requests there are, in how many cases, and the earliest due date, for the desk. */
  Optional<Owed.Sum> sum(WaitingFilter filter) {
    Where where = where(filter);
    return sum(where.on(entities.createQuery(Owed.SUM + where.condition(), Owed.Sum.class)));
  }

  /** Of the answers that nobody has accepted yet. */
  Optional<Owed.Sum> toAccept() {
    Where where = unaccepted();
    return sum(where.on(entities.createQuery(Owed.SUM + where.condition(), Owed.Sum.class)));
  }

  /** The answers that nobody has accepted yet, the longest waiting first. */
  List<AgencyRequest> toAccept(Optional<Keyset> after, int most) {
    Where where = unaccepted();
    if (after.isPresent()) {
      where = where.and("(r.reply.returnedAt > :at or (r.reply.returnedAt = :at and r.id > :id))", "at", after.get().at());
      where.values().put("id", after.get().id());
    }
    return where
        .on(entities.createQuery("select r from AgencyRequest r where " + where.condition() + " order by r.reply.returnedAt, r.id", AgencyRequest.class))
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of the ids that can still be seen here, by due date. */
  List<AgencyRequest> named(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Where where = barred(Where.states(Set.of(RequestState.values())).and("r.id in :ids", "ids", ids));
    return where
        .on(entities.createQuery("select r from AgencyRequest r where " + where.condition() + " order by r.dueOn, r.id", AgencyRequest.class))
        .getResultList();
  }

  private Optional<Owed.Sum> sum(TypedQuery<Owed.Sum> query) {
    return Optional.of(query.getSingleResult()).filter(sum -> sum.requests() > 0);
  }

  private Where unaccepted() {
    return barred(Where.states(Set.of(RequestState.RETURNED, RequestState.NOTHING_HELD)).and("r.acceptedAt is null"));
  }

  private Where where(WaitingFilter filter) {
    LocalDate today = plan.today();
    return barred(
        switch (filter) {
          case ALL -> Where.states(UNSETTLED);
          case OVERDUE -> Where.states(WAITING).and("r.dueOn < :today", "today", today);
          case THIS_WEEK -> Where.states(WAITING).and("r.dueOn >= :today", "today", today).and("r.dueOn <= :week", "week", today.plusDays(A_WEEK));
          case TO_ESCALATE -> Where.states(WAITING)
              .and("r.chasing.escalatedAt is null and r.sending.channel = uk.cdop.information.Channel.LINK and r.dueOn <= :late", "late",
                  WorkingDays.minus(today, rules.rule(current.actor().cdop()).escalateAfter()));
          case BOUNCED -> bounced(deliveries.undelivered(MOST_BOUNCED));
          case MORE_TIME -> Where.states(WAITING).and("r.wish.until is not null");
          case DECLINED -> Where.states(Set.of(RequestState.DECLINED));
        });
  }

  private static Where bounced(List<UUID> ids) {
    Where waiting = Where.states(WAITING);
    return ids.isEmpty() ? waiting.and("1 = 0") : waiting.and("r.id in :ids", "ids", ids);
  }

  private Where barred(Where where) {
    Set<UUID> barred = access.barred();
    return barred.isEmpty() ? where : where.and("r.review not in :barred", "barred", barred);
  }
}

package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** The requests of the current transaction's CDOP. */
@ApplicationScoped
public class Requests {
  private static final Set<RequestState> WAITING = Set.of(RequestState.SENT, RequestState.OPENED, RequestState.IN_PROGRESS);
  private static final int MOST = 500;

  @PersistenceContext EntityManager entities;
  @Inject Steps steps;

  public void add(AgencyRequest request) {
    entities.persist(request);
    steps.add(request, RequestStep.Kind.ASKED);
  }

  /** Those that the chasing has to look at by this day, the longest waiting first. */
  public List<UUID> toChase(LocalDate today, int most) {
    return entities
        .createQuery(
            "select r.id from AgencyRequest r where r.sending.channel = uk.cdop.information.Channel.LINK and r.state in :states"
                + " and r.chasing.nextOn <= :today order by r.chasing.nextOn, r.id",
            UUID.class)
        .setParameter("states", WAITING)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  /** One of them, locked; empty when another node has it in hand or has just done it. */
  public Optional<AgencyRequest> lockedToChase(UUID id, LocalDate today) {
    List<?> free =
        entities
            .createNativeQuery(
                "select id from information.request where id = :id and next_chase_on <= :today for update skip locked", UUID.class)
            .setParameter("id", id)
            .setParameter("today", today)
            .getResultList();
    return free.stream().findFirst().map(found -> locked(id));
  }

  /** The chasing looks at all waiting requests again, because its rule has changed. */
  public void chaseAnew(LocalDate today) {
    entities
        .createNativeQuery(
            "update information.request set next_chase_on = :today where cdop = platform.tenant() and channel = 'LINK' "
                + "and state in ('SENT', 'OPENED', 'IN_PROGRESS')")
        .setParameter("today", today)
        .executeUpdate();
  }

  /** In the order they were asked. */
  public List<AgencyRequest> of(ReviewId review) {
    return entities
        .createQuery("select r from AgencyRequest r where r.review = :review order by r.sending.askedAt, r.id", AgencyRequest.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those of several reviews, each in the order they were asked. */
  public Map<ReviewId, List<AgencyRequest>> of(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from AgencyRequest r where r.review in :reviews order by r.sending.askedAt, r.id", AgencyRequest.class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .setMaxResults(MOST * reviews.size())
            .getResultStream()
            .collect(Collectors.groupingBy(AgencyRequest::review));
  }

  /**
   * @throws Missing when the review has no such request
   */
  public AgencyRequest get(ReviewId review, UUID id) {
    AgencyRequest request = entities.find(AgencyRequest.class, id);
    if (request == null || !request.review().equals(review)) {
      throw new Missing();
    }
    return request;
  }

  /**
   * A request that a coordinator is about to change, as they saw it.
   *
   * @throws Stale when it has changed since
   */
  public AgencyRequest toChange(ReviewId review, UUID id, long seen) {
    AgencyRequest request = locked(id);
    if (!request.review().equals(review)) {
      throw new Missing();
    }
    if (request.version() != seen) {
      throw new Stale();
    }
    return request;
  }

  /** A request that is about to change; whoever else changes it waits. */
  public AgencyRequest locked(UUID id) {
    AgencyRequest request = entities.find(AgencyRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (request == null) {
      throw new Missing();
    }
    entities.refresh(request);
    return request;
  }
}

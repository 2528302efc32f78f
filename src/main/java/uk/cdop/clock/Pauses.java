package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The pauses of the current transaction's CDOP. */
@ApplicationScoped
class Pauses {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;
  @Inject Colleagues colleagues;

  /** Those of a case, the earliest first, also those entered by mistake. */
  List<Pause> of(ReviewId review) {
    return of(List.of(review)).getOrDefault(review, List.of());
  }

  Map<ReviewId, List<Pause>> of(Collection<ReviewId> reviews) {
    return entities
        .createQuery("select p from Pause p where p.review in :reviews order by p.fromAt, p.id", Pause.class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .setMaxResults(MOST * reviews.size())
        .getResultStream()
        .collect(Collectors.groupingBy(Pause::review));
  }

  /**
   * @throws Missing when the case has no such pause
   */
  Pause get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Pause.class, id)).filter(pause -> pause.review().equals(review)).orElseThrow(Missing::new);
  }

  /**
   * The pause, held for this transaction: saves of one pause take turns.
   *
   * @throws Missing when the case has no such pause
   */
  Pause held(ReviewId review, UUID id) {
    Pause pause = get(review, id);
    entities.refresh(pause, LockModeType.PESSIMISTIC_WRITE);
    return pause;
  }

  /** What the person of an account is called. */
  String name(String account) {
    return colleagues.find(account).map(Colleague::name).orElse(account);
  }

  Optional<Pause> ofOrigin(UUID origin) {
    return entities.createQuery("select p from Pause p where p.origin = :origin", Pause.class).setParameter("origin", origin).getResultStream().findFirst();
  }

  void add(Pause pause) {
    entities.persist(pause);
  }
}

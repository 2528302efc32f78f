package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** The families of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
class Families {
  @PersistenceContext EntityManager entities;

  Optional<Family> find(ReviewId review) {
    return Optional.ofNullable(entities.find(Family.class, review.value()));
  }

  /** Those of these families about which someone wrote down how they like to be contacted. */
  List<Family> noted(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery("select f from Family f where f.review in :reviews and f.savedAt is not null", Family.class)
            .setParameter("reviews", reviews)
            .getResultList();
  }

  /** The family for a change: others who change anything of it wait until this transaction ends. */
  Family locked(ReviewId review, Actor actor) {
    entities
        .createNativeQuery(
            "insert into keyworker.family values (:review, :cdop, 0, '', '', '', '', '', null) on conflict do nothing")
        .setParameter("review", review.value())
        .setParameter("cdop", actor.cdop())
        .executeUpdate();
    return entities.find(Family.class, review.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}

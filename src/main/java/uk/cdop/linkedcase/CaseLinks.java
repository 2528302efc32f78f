package uk.cdop.linkedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.review.ReviewId;

/** Which cases belong together. A link to a case that is closed to the actor does not show. */
@ApplicationScoped
class CaseLinks {
  private static final int MOST = 50;

  @PersistenceContext EntityManager entities;
  @Inject Access access;

  List<CaseLink> of(ReviewId review) {
    Set<UUID> barred = access.barred();
    return entities
        .createQuery("select l from CaseLink l where (l.one = :review or l.other = :review) and l.endedAt is null order by l.linkedAt, l.id", CaseLink.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultStream()
        .filter(link -> !barred.contains(link.from(review).value()))
        .toList();
  }

  Optional<CaseLink> find(ReviewId review, UUID id) {
    return of(review).stream().filter(link -> link.id().equals(id)).findFirst();
  }

  void add(CaseLink link) {
    entities.persist(link);
  }
}

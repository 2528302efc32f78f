package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.clock.CaseClocks;
import uk.cdop.platform.Keyset;
import uk.cdop.review.ReviewId;

/** The cases that wait for a document, longest first. */
@ApplicationScoped
public class DueCases {
  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;

  /** What the CDOP allows for the two documents. */
  Deadline.Allowed allowed() {
    return new Deadline.Allowed(clocks.allows("T2"), clocks.allows("T13"));
  }

  /** What one case waits for, if anything. */
  Optional<Due> of(ReviewId review) {
    return Optional.ofNullable(entities.find(Due.class, review.value()));
  }

  List<Due> oldest(String cdop, Set<UUID> barred, Optional<Keyset> after, int most) {
    TypedQuery<Due> query =
        entities
            .createQuery(
                "select d from Due d where d.cdop = :cdop "
                    + (barred.isEmpty() ? "" : "and d.review not in :barred ")
                    + (after.isEmpty() ? "" : "and (d.waitsSince > :at or (d.waitsSince = :at and d.review > :id)) ")
                    + "order by d.waitsSince, d.review",
                Due.class)
            .setParameter("cdop", cdop)
            .setMaxResults(most);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }
}

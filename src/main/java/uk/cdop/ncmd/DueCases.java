package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.analysis.AnalysisSigned;
import uk.cdop.platform.Keyset;
import uk.cdop.review.ReviewId;

/** The cases that wait for a document, longest first. It hears of signed analyses as they are signed. */
@ApplicationScoped
public class DueCases {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  void signed(@Observes AnalysisSigned event) {
    entities
        .createNativeQuery(
            "insert into ncmd.signed values (platform.tenant(), :review, :at) on conflict (review_id) do update set signed_at = :at")
        .setParameter("review", event.review().value())
        .setParameter("at", Timestamp.from(clock.instant()))
        .executeUpdate();
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

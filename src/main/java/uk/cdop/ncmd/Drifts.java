package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which cases of the current transaction's CDOP no longer say what was last sent of them. */
@ApplicationScoped
public class Drifts {
  @PersistenceContext EntityManager entities;

  /** The documents these cases no longer say what they said, as they were last looked at; each is the last that was sent of its case. */
  public Set<UUID> changed(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Set.of()
        : entities.createQuery("select d.submission from Drift d where d.changed = true and d.review in :reviews", UUID.class)
            .setParameter("reviews", reviews)
            .getResultStream()
            .collect(Collectors.toSet());
  }

  void found(UUID review, String cdop, UUID against, boolean changed, Instant now) {
    Drift drift = Optional.ofNullable(entities.find(Drift.class, review)).orElseGet(() -> new Drift(review, cdop));
    drift.found(against, changed, now);
    entities.persist(drift);
  }

  /** The cases of which something was sent and that were not looked at since, longest ago first. */
  List<UUID> toCompare(Instant before, int most) {
    return entities
        .createNativeQuery(
            "select s.review_id from ncmd.standing s left join ncmd.drift d on d.review_id = s.review_id"
                + " where s.cdop = platform.tenant() and s.state in ('SENT', 'ACCEPTED') and (d.checked_at is null or d.checked_at < :before)"
                + " group by s.review_id, d.checked_at order by d.checked_at nulls first, s.review_id",
            UUID.class)
        .setParameter("before", Timestamp.from(before))
        .setMaxResults(most)
        .getResultList();
  }
}

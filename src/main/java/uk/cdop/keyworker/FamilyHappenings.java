package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewId;

/** Tells the clocks when a family first had a key worker, and when they were first reached. */
@ApplicationScoped
public class FamilyHappenings implements HappeningSource {
  private static final String FIRST =
      "select review, min(started_at), true from keyworker.assignment where review = any (cast(:ids as uuid[])) group by review "
          + "union all select c.review, min(c.happened_at), false from keyworker.contact c where c.review = any (cast(:ids as uuid[])) "
          + "and c.outcome <> 'ATTEMPTED' and not exists (select from keyworker.contact d where d.corrects = c.id) group by c.review";

  @PersistenceContext EntityManager entities;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    Stream<Object[]> rows =
        entities
            .createNativeQuery(FIRST, Object[].class)
            .setParameter("ids", reviews.stream().map(ReviewId::toString).collect(Collectors.joining(",", "{", "}")))
            .getResultStream();
    return rows.map(row -> Happened.at(new ReviewId((UUID) row[0]), (Boolean) row[2] ? Happening.KEY_WORKER_NAMED : Happening.FAMILY_REACHED, (Instant) row[1]))
        .toList();
  }
}

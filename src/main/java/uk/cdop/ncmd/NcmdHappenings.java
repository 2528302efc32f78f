package uk.cdop.ncmd;

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

/** Tells the clocks when the first document of a case and when its first final record was produced. */
@ApplicationScoped
public class NcmdHappenings implements HappeningSource {
  private static final String FIRST =
      "select review_id, occasion, min(produced_at) from ncmd.submission where review_id = any (cast(:ids as uuid[])) "
          + "and occasion in ('NOTIFY', 'FINALISE') group by review_id, occasion";

  @PersistenceContext EntityManager entities;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    Stream<Object[]> rows =
        entities
            .createNativeQuery(FIRST, Object[].class)
            .setParameter("ids", reviews.stream().map(ReviewId::toString).collect(Collectors.joining(",", "{", "}")))
            .getResultStream();
    return rows.flatMap(row -> happened(new ReviewId((UUID) row[0]), (String) row[1], (Instant) row[2])).toList();
  }

  /** A final record that comes first tells the database of the death as well. */
  private static Stream<Happened> happened(ReviewId review, String occasion, Instant at) {
    Happened told = Happened.at(review, Happening.NATIONAL_DATABASE_TOLD, at);
    return occasion.equals("FINALISE") ? Stream.of(told, Happened.at(review, Happening.FINAL_SENT, at)) : Stream.of(told);
  }
}

package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewId;

/** Tells the clocks which cases of this CDOP are kept for a regional meeting that is neither held nor cancelled. */
@ApplicationScoped
public class RegionalHappenings implements HappeningSource {
  @PersistenceContext EntityManager entities;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    Stream<Object[]> rows =
        entities
            .createNativeQuery(
                "select o.review_id, m.held_on from themed.offer o join themed.meeting m on m.id = o.meeting_id "
                    + "where o.review_id in (:ids) and o.standing = 'OFFERED' and m.state in ('PROPOSED', 'RELEASED')",
                Object[].class)
            .setParameter("ids", reviews.stream().map(ReviewId::value).toList())
            .getResultStream();
    return rows.map(row -> Happened.on(new ReviewId((UUID) row[0]), Happening.REGIONAL_PLANNED, day(row[1]))).toList();
  }

  private static LocalDate day(Object date) {
    return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
  }
}

package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewId;

/** Tells the clocks which cases are on the agenda of a panel that has yet to meet. */
@ApplicationScoped
public class PanelHappenings implements HappeningSource {
  @PersistenceContext EntityManager entities;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    Stream<Object[]> rows =
        entities
            .createQuery(
                "select a.review, m.heldOn from AgendaItem a, Meeting m where a.meeting = m.id and a.review in :reviews"
                    + " and a.removedAt is null and m.attendanceAt is null and m.cancelledAt is null",
                Object[].class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultStream();
    return rows.map(row -> Happened.on(new ReviewId((UUID) row[0]), Happening.PANEL_PLANNED, (LocalDate) row[1])).toList();
  }
}

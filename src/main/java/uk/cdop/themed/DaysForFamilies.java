package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.review.ReviewId;

/**
 * Tells the key worker on which day a regional meeting looks or looked at a child's death, and nothing else of it. To the family it is
 * the panel. A day is planned once their own CDOP has agreed to it and offers the case.
 */
@ApplicationScoped
public class DaysForFamilies implements MeetingDays {
  @PersistenceContext EntityManager entities;

  @Override
  public Meeting meeting() {
    return Meeting.PANEL;
  }

  @Override
  public Map<ReviewId, Days> of(Collection<ReviewId> reviews) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select o.review, m.heldOn, m.state from Offer o, Regional m, Participant p where m.id = o.meeting and p.key.meeting = m.id"
                    + " and p.key.cdop = o.cdop and p.standing = :agreed and p.agreedPlan = m.planNumber and o.standing = :offered"
                    + " and o.review in :reviews and m.state <> :cancelled",
                Object[].class)
            .setParameter("agreed", Participant.Standing.AGREED)
            .setParameter("offered", Offer.Standing.OFFERED)
            .setParameter("cancelled", Regional.State.CANCELLED)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultList();
    return rows.stream()
        .map(row -> new Sitting(new ReviewId((UUID) row[0]), (LocalDate) row[1], row[2] == Regional.State.HELD))
        .collect(Collectors.groupingBy(Sitting::review, Collectors.collectingAndThen(Collectors.toList(), DaysForFamilies::days)));
  }

  /** One meeting that the case goes to. */
  private record Sitting(ReviewId review, LocalDate on, boolean held) {}

  private static Days days(List<Sitting> sittings) {
    return new Days(on(sittings, false).min(Comparator.naturalOrder()), on(sittings, true).max(Comparator.naturalOrder()));
  }

  private static Stream<LocalDate> on(List<Sitting> sittings, boolean held) {
    return sittings.stream().filter(one -> one.held() == held).map(Sitting::on);
  }
}

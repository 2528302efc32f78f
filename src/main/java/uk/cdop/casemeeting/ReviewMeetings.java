package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.clock.CaseClocks;
import uk.cdop.review.ReviewId;

/** The records of child death review meetings of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
class ReviewMeetings {
  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;

  /** The saves of a review's record, newest first. */
  List<ReviewMeetingRow> saves(ReviewId review) {
    return entities
        .createQuery("select r from ReviewMeetingRow r where r.review = :review order by r.number desc", ReviewMeetingRow.class)
        .setParameter("review", review.value())
        .setMaxResults(50)
        .getResultList();
  }

  Optional<ReviewMeetingRow> current(ReviewId review) {
    return saves(review).stream().findFirst();
  }

  /** The newest save of each of the reviews that has one. */
  List<ReviewMeetingRow> current(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r from ReviewMeetingRow r where r.review in :reviews and r.number ="
                    + " (select max(n.number) from ReviewMeetingRow n where n.review = r.review)",
                ReviewMeetingRow.class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultList();
  }

  /** When the meeting of each of the reviews was held, for those that have one. */
  Map<ReviewId, LocalDate> heldOn(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select r.review, r.heldOn from ReviewMeetingRow r where r.review in :reviews and r.number ="
                    + " (select max(n.number) from ReviewMeetingRow n where n.review = r.review)",
                Object[].class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultStream()
            .collect(Collectors.toMap(row -> new ReviewId((UUID) row[0]), row -> (LocalDate) row[1]));
  }

  void add(ReviewMeetingRow row) {
    entities.persist(row);
    entities.flush();
    clocks.happened(row.review());
  }

  /** Waits for another save of the same review's record to end. */
  void lock(ReviewId review) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 7)) as text)")
        .setParameter("key", review.toString())
        .getSingleResult();
  }
}

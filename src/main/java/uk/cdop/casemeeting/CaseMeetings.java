package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.clock.CaseClocks;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The meetings about cases of the current transaction's CDOP, each as it was saved last. Asked inside a use case. */
@ApplicationScoped
class CaseMeetings {
  private static final int MOST = 100;
  private static final String NEWEST =
      " and m.number = (select max(n.number) from CaseMeetingRow n where n.meeting = m.meeting) order by m.on, m.meeting";

  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;

  /** Those of a review, the earliest first, also those called off. */
  List<CaseMeetingRow> of(ReviewId review) {
    return of(List.of(review));
  }

  List<CaseMeetingRow> of(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery("select m from CaseMeetingRow m where m.review in :reviews" + NEWEST, CaseMeetingRow.class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .setMaxResults(MOST * reviews.size())
            .getResultList();
  }

  /** Review meetings that are still only planned although their day has come, the earliest first. */
  List<CaseMeetingRow> toRecord(LocalDate today, int most) {
    return entities
        .createQuery(
            "select m from CaseMeetingRow m where m.kind = uk.cdop.casemeeting.CaseMeetingKind.REVIEW"
                + " and m.state = uk.cdop.casemeeting.CaseMeetingState.PLANNED and m.on <= :today"
                + " and not exists (select r.id from ReviewMeetingRow r where r.review = m.review)"
                + NEWEST,
            CaseMeetingRow.class)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Every save of a meeting, the newest first.
   *
   * @throws Missing when this review has no such meeting
   */
  List<CaseMeetingRow> saves(ReviewId review, UUID meeting) {
    List<CaseMeetingRow> saves =
        entities
            .createQuery(
                "select m from CaseMeetingRow m where m.review = :review and m.meeting = :meeting order by m.number desc",
                CaseMeetingRow.class)
            .setParameter("review", review.value())
            .setParameter("meeting", meeting)
            .setMaxResults(MOST)
            .getResultList();
    if (saves.isEmpty()) {
      throw new Missing();
    }
    return saves;
  }

  /** The meeting of this kind that is planned for a review and not yet recorded. */
  Optional<CaseMeetingRow> open(ReviewId review, CaseMeetingKind kind) {
    return of(review).stream().filter(row -> row.kind() == kind && row.state() == CaseMeetingState.PLANNED).findFirst();
  }

  CaseMeetingRow current(ReviewId review, UUID meeting) {
    return saves(review, meeting).getFirst();
  }

  void add(CaseMeetingRow row) {
    entities.persist(row);
    entities.flush();
    clocks.happened(row.review());
  }

  /** Waits for another save of the same meeting to end. */
  void lock(UUID meeting) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 7)) as text)")
        .setParameter("key", meeting.toString())
        .getSingleResult();
  }
}

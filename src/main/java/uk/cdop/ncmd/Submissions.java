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

/** The ledger of the current transaction's CDOP. */
@ApplicationScoped
public class Submissions {
  private static final String LINE =
      "select new uk.cdop.ncmd.Submission$Line(s.id, s.review, s.number, s.occasion, s.dataset, s.sha256, s.payloadSha256,"
          + " s.size, s.warnings, s.producedAt, s.producedBy) from Submission s ";

  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;

  /** Waits until no other transaction produces a document of this case. */
  void lock(ReviewId review) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
        .setParameter("name", "ncmd.submission " + review)
        .getSingleResult();
  }

  void add(Submission submission) {
    entities.persist(submission);
    entities.flush();
    clocks.happened(new ReviewId(submission.review()));
  }

  Optional<Submission> find(UUID id) {
    return Optional.ofNullable(entities.find(Submission.class, id));
  }

  /** The documents of a case, newest first. */
  List<Submission.Line> of(ReviewId review) {
    return entities
        .createQuery(LINE + "where s.review = :review order by s.number desc", Submission.Line.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  Optional<Submission> latest(ReviewId review, Occasion occasion) {
    return entities
        .createQuery(
            "select s from Submission s where s.review = :review and s.occasion = :occasion order by s.number desc",
            Submission.class)
        .setParameter("review", review.value())
        .setParameter("occasion", occasion)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All that were produced, newest first, without those of barred cases. */
  List<Submission.Line> newest(String cdop, Set<UUID> barred, Optional<Keyset> after, int most) {
    TypedQuery<Submission.Line> query =
        entities
            .createQuery(
                LINE
                    + "where s.cdop = :cdop "
                    + (barred.isEmpty() ? "" : "and s.review not in :barred ")
                    + (after.isEmpty() ? "" : "and (s.producedAt < :at or (s.producedAt = :at and s.id < :id)) ")
                    + "order by s.producedAt desc, s.id desc",
                Submission.Line.class)
            .setParameter("cdop", cdop)
            .setMaxResults(most);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }
}

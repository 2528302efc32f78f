package uk.cdop.jointresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.review.ReviewId;

/** The records of joint agency responses of the current transaction's CDOP. */
@ApplicationScoped
class JointResponses {
  private static final int MOST = 100;

  @PersistenceContext EntityManager entities;
  @Inject Colleagues colleagues;

  /** What the person of an account is called. */
  String name(String account) {
    return colleagues.find(account).map(Colleague::name).orElse(account);
  }

  /** Newest first. */
  List<ResponseRow> saves(ReviewId review) {
    return entities
        .createQuery("select r from ResponseRow r where r.key.review = :review order by r.key.number desc", ResponseRow.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<ResponseRow> current(ReviewId review) {
    return saves(review).stream().findFirst();
  }

  /** What stands for each of the cases that has a record. */
  List<ResponseRow> current(Collection<ReviewId> reviews) {
    return entities
        .createQuery(
            "select r from ResponseRow r where r.key.review in :reviews"
                + " and r.key.number = (select max(n.key.number) from ResponseRow n where n.key.review = r.key.review)",
            ResponseRow.class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .getResultList();
  }

  void add(ResponseRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** Waits for another save of the same record to end. */
  void lock(ReviewId review) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 9)) as text)")
        .setParameter("key", review.toString())
        .getSingleResult();
  }
}

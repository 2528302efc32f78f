package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.review.ReviewId;

/** What was decided on the answers of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
class Decisions {
  @PersistenceContext EntityManager entities;

  /** The decision that stands on each question of a review that has one. */
  Map<String, AnswerDecision> standing(ReviewId review) {
    return entities
        .createQuery(
            "select d from AnswerDecision d where d.review = :review and d.number ="
                + " (select max(n.number) from AnswerDecision n where n.review = d.review and n.question = d.question)",
            AnswerDecision.class)
        .setParameter("review", review.value())
        .getResultStream()
        .collect(Collectors.toMap(AnswerDecision::question, Function.identity()));
  }

  /** All that was ever decided on a question, newest first; the last 50. */
  List<AnswerDecision> on(ReviewId review, String question) {
    return entities
        .createQuery("select d from AnswerDecision d where d.review = :review and d.question = :question order by d.number desc", AnswerDecision.class)
        .setParameter("review", review.value())
        .setParameter("question", question)
        .setMaxResults(50)
        .getResultList();
  }

  Optional<ReadyMark> ready(ReviewId review) {
    return entities
        .createQuery("select m from ReadyMark m where m.review = :review order by m.number desc", ReadyMark.class)
        .setParameter("review", review.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<CollationRecord> record(ReviewId review) {
    return Optional.ofNullable(entities.find(CollationRecord.class, review.value()));
  }

  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  /** Waits for another save on the same review's collation to end. */
  void lock(ReviewId review) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 21)) as text)")
        .setParameter("key", review.toString())
        .getSingleResult();
  }
}

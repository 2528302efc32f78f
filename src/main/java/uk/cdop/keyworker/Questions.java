package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Missing;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** The families' questions. They, and nothing else a family said, go into the panel's papers. */
@ApplicationScoped
public class Questions implements FamilyQuestions, PaperSource {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;
  @Inject Assignments assignments;

  @Override
  public List<FamilyQuestion> of(ReviewId review) {
    return all(review).stream().map(q -> new FamilyQuestion(q.id(), q.question(), q.answer())).toList();
  }

  @Override
  public String keyWorker(ReviewId review) {
    return assignments.current(review).map(Assignment::name).orElse("");
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    List<String> asked = all(review).stream().map(Question::question).toList();
    return asked.isEmpty()
        ? List.of()
        : List.of(
            new Passage("Questions from the family", List.of(new Passage.Line("What the family would like to know", asked))));
  }

  /** In the order they were asked. */
  List<Question> all(ReviewId review) {
    return entities
        .createQuery("select q from Question q where q.review = :review order by q.askedAt, q.id", Question.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws Missing when this family asked no such question
   */
  Question get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Question.class, id))
        .filter(question -> question.review().equals(review))
        .orElseThrow(Missing::new);
  }

  void add(Question question) {
    entities.persist(question);
  }
}

package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** The families' questions. Those for the panel go into its papers; what else a family said goes there only when it was marked. */
@ApplicationScoped
public class Questions implements FamilyQuestions, PaperSource {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;
  @Inject Assignments assignments;

  @Override
  public List<FamilyQuestion> of(ReviewId review) {
    return all(review).stream().map(Questions::asOthersKnowIt).toList();
  }

  @Override
  public List<FamilyQuestion> of(ReviewId review, MeetingDays.Meeting meeting) {
    return all(review).stream().filter(q -> q.asks().asks(meeting)).map(Questions::asOthersKnowIt).toList();
  }

  private static FamilyQuestion asOthersKnowIt(Question question) {
    return new FamilyQuestion(question.id(), question.question(), question.answer());
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
    List<String> asked = of(review, MeetingDays.Meeting.PANEL).stream().map(FamilyQuestion::question).toList();
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

  /** The questions of these families that they were given no answer to yet. */
  List<Question> open(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery("select q from Question q where q.review in :reviews and q.state <> :told order by q.askedAt, q.id", Question.class)
            .setParameter("reviews", reviews)
            .setParameter("told", Question.State.ANSWERED)
            .setMaxResults(MOST)
            .getResultList();
  }

  /** What each of these families asked, in its order, by review. */
  Map<UUID, List<Question>> asked(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select q from Question q where q.review in :reviews order by q.askedAt, q.id", Question.class)
            .setParameter("reviews", reviews)
            .getResultStream()
            .collect(Collectors.groupingBy(q -> q.review().value()));
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

package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.review.ReviewId;

/** What the parts of a family's record may know of the rest: its key workers, the answers that are theirs to hear, what was said. Asked inside a use case. */
@ApplicationScoped
public class FamilyFacts {
  @Inject FamilyRecord record;
  @Inject Covers covers;
  @Inject Meetings meetings;

  /** Names in words; empty where there is none. */
  public record Names(String keyWorker, String before, String standIn, String standInDays) {}

  /** A question of the family and the latest answer to it: what they were told, or what a meeting said. */
  public record Answer(String question, String answer) {}

  public Names names(ReviewId review) {
    List<Assignment> history = record.assignments().history(review);
    Optional<Assignment> current = history.stream().filter(a -> a.endedAt().isEmpty()).findFirst();
    Optional<Assignment> before = history.stream().filter(a -> a.endedAt().isPresent()).findFirst();
    Optional<Cover> cover = covers.open(List.of(review.value())).stream().findFirst();
    return new Names(
        current.map(Assignment::name).orElse(""),
        before.map(Assignment::name).orElse(""),
        cover.map(Cover::name).orElse(""),
        cover.map(ViewCover::days).orElse(""));
  }

  public List<Answer> answers(ReviewId review) {
    List<Question> questions = record.questions().all(review);
    Map<UUID, List<AnswersFromMeetings.Answered>> said = meetings.answers(questions);
    return questions.stream()
        .map(q -> new Answer(q.question(), q.answer().isEmpty() ? said.getOrDefault(q.id(), List.of()).stream().findFirst().map(AnswersFromMeetings.Answered::answer).orElse("") : q.answer()))
        .filter(answer -> !answer.answer().isEmpty())
        .toList();
  }

  /**
   * What was written down of a contact that stands.
   *
   * @throws uk.cdop.platform.Missing when this family has no such contact
   */
  public String said(ReviewId review, UUID contact) {
    return record.contacts().get(review, contact).details().said();
  }
}

package uk.cdop.keyworker;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens one question of a family, to say what became of it. */
@UseCase
public class ViewQuestion {
  @Inject OpenCase openCase;
  @Inject Questions questions;
  @Inject Clock clock;
  @Inject @Any Instance<AnswersFromMeetings> meetings;

  /** The question as it stands, who saved it last, and what the review meeting could say to it. */
  public record View(
      CaseFrame frame,
      UUID id,
      String question,
      Instant askedAt,
      String askedOf,
      Question.State state,
      String answer,
      Optional<LocalDate> answeredOn,
      long version,
      String savedBy,
      Instant savedAt,
      LocalDate today,
      String fromMeetings) {}

  public View view(ReviewId review, UUID question) {
    CaseFrame frame = openCase.open(review, "family", Permission.RECORD_CONTACT, "keyworker.question_viewed");
    Question q = questions.get(review, question);
    return new View(
        frame,
        q.id(),
        q.question(),
        q.askedAt(),
        q.askedOf(),
        q.state(),
        q.answer(),
        q.answeredOn(),
        q.version(),
        q.savedBy(),
        q.savedAt(),
        LocalDate.now(clock),
        meetings.stream().map(one -> one.to(review, question)).filter(said -> !said.isEmpty()).findFirst().orElse(""));
  }
}

package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.CurrentActor;
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
  @Inject CurrentActor current;
  @Inject Meetings meetings;

  /** The question as it stands, who saved it last, what meetings said to it with the latest first, and who reads it. */
  public record View(
      CaseFrame frame,
      UUID id,
      String question,
      Instant askedAt,
      String askedOf,
      Question.State state,
      Question.Asks asks,
      String answer,
      Optional<LocalDate> answeredOn,
      String toldBy,
      String toldTo,
      long version,
      String savedBy,
      Instant savedAt,
      LocalDate today,
      List<AnswersFromMeetings.Answered> from,
      String reader) {}

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
        q.asks(),
        q.answer(),
        q.answeredOn(),
        q.toldBy(),
        q.toldTo(),
        q.version(),
        q.savedBy(),
        q.savedAt(),
        LocalDate.now(clock),
        meetings.answers(List.of(q)).getOrDefault(question, List.of()),
        current.actor().name());
  }
}

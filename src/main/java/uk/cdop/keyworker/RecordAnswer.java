package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** What became of a family's question: it was taken to the review, or they were given the answer. */
@UseCase
public class RecordAnswer {
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What is to be recorded. */
  public sealed interface Progress {
    record Awaited() implements Progress {}

    record Answered(String answer, LocalDate on) implements Progress {}
  }

  /** What came of it. */
  public enum Change {
    SAVED,
    OVERTAKEN
  }

  public Change progress(ReviewId review, UUID question, Progress progress, long version) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    record.families().locked(review, actor);
    Question asked = record.questions().get(review, question);
    if (asked.version() != version) {
      return Change.OVERTAKEN;
    }
    switch (progress) {
      case Progress.Awaited awaited -> asked.awaitAnswer(actor.name(), clock.instant());
      case Progress.Answered given -> asked.answer(given.answer(), given.on(), actor.name(), clock.instant());
    }
    audit.record(Act.on(review.value(), "keyworker.question_" + (progress instanceof Progress.Answered ? "answered" : "taken"), question));
    return Change.SAVED;
  }
}

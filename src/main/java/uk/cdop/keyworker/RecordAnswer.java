package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
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
    record Awaited(Question.Asks whom) implements Progress {}

    record Answered(Question.Told told) implements Progress {}
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
      case Progress.Awaited awaited -> asked.awaitAnswer(awaited.whom(), actor.name(), clock.instant());
      case Progress.Answered given -> asked.answer(given.told(), actor.name(), clock.instant());
    }
    audit.record(Act.on(review.value(), "keyworker.question_" + (progress instanceof Progress.Answered ? "answered" : "taken"), question));
    return Change.SAVED;
  }
}

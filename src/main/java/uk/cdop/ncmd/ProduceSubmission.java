package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Once;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/**
 * The coordinator produces a document of a case. It is made from the case as it stands, held to the published schema and
 * kept for good; the final record ends the review (domain 2.10). Nothing leaves the service by it: sending is an act of its own.
 */
@UseCase
public class ProduceSubmission {
  @Inject Access access;
  @Inject CaseStanding standing;
  @Inject KeepDocument keep;
  @Inject Submissions submissions;
  @Inject Once once;
  @Inject ReachStage stages;

  /** What came of it. */
  public sealed interface Outcome {
    /** A document was produced, by this request or by the one it repeats. */
    record Produced(UUID submission) implements Outcome {}

    /** The case has not changed since the last document of this kind. */
    record Unchanged() implements Outcome {}

    /** Something is missing that a document must hold. */
    record Incomplete() implements Outcome {}

    /** The document does not fit its schema, at these places: a fault of the mapping, not of the case. */
    record Misfit(List<String> places) implements Outcome {}
  }

  public Outcome produce(ReviewId review, Occasion occasion, String idempotencyKey) {
    Actor actor = access.require(Permission.PRODUCE_NCMD, review.value());
    String key = review + " " + idempotencyKey;
    var before = once.madeId(key);
    if (before.isPresent()) {
      return new Outcome.Produced(before.get());
    }
    submissions.lock(review);
    CaseStanding.Standing now = standing.of(review, occasion);
    if (!now.ready()) {
      return new Outcome.Incomplete();
    }
    if (!now.changed()) {
      return new Outcome.Unchanged();
    }
    List<String> misfits = standing.misfits(now);
    if (!misfits.isEmpty()) {
      return new Outcome.Misfit(misfits);
    }
    Submission made = keep.keep(now, actor, "");
    once.remember(key, made.id().toString());
    if (made.occasion() == Occasion.FINALISE) {
      stages.reach(review, Stage.FINALISED);
    }
    return new Outcome.Produced(made.id());
  }
}

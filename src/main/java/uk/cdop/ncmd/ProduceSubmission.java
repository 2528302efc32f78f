package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/**
 * The coordinator produces a document of a case. It is made from the case as it stands, held to the published schema and
 * kept for good; the final record ends the review (domain 2.10). Nothing leaves the service: no NCMD interface is public.
 */
@UseCase
public class ProduceSubmission {
  @Inject Access access;
  @Inject CaseStanding standing;
  @Inject Submissions submissions;
  @Inject Once once;
  @Inject ReachStage stages;
  @Inject AuditTrail audit;
  @Inject Clock clock;

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
    var before = once.made(key);
    if (before.isPresent()) {
      return new Outcome.Produced(UUID.fromString(before.get()));
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
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Submission.Line previous = now.submissions().isEmpty() ? null : now.submissions().getFirst();
    Submission made =
        new Submission(now.mapped(), now.document(), FlatFiles.archive(now.mapped()), now.problems().size(), previous, at, actor.id());
    submissions.add(made);
    once.remember(key, made.id().toString());
    if (made.occasion() == Occasion.FINALISE) {
      stages.reach(review, Stage.FINALISED);
    }
    audit.record(Act.on(review.value(), "ncmd.document_produced", made.id()));
    return new Outcome.Produced(made.id());
  }
}

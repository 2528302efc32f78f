package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/**
 * The coordinator tells the national database that a finished case is open again, or that a case should not be there at all, such
 * as one that was notified twice. The reason is kept in our ledger; nothing of the case is changed by it.
 */
@UseCase
public class TellOfCase {
  @Inject Access access;
  @Inject CaseStanding standing;
  @Inject KeepDocument keep;
  @Inject Submissions submissions;
  @Inject Once once;

  /** What came of it. */
  public sealed interface Outcome {
    /** A document was produced, by this request or by the one it repeats. */
    record Produced(UUID submission) implements Outcome {}

    /** What was told so far leaves nothing to re-open or withdraw. */
    record NothingToTell() implements Outcome {}
  }

  public Outcome tell(ReviewId review, Occasion occasion, String reason, String idempotencyKey) {
    Actor actor = access.require(Permission.PRODUCE_NCMD, review.value());
    String key = review + " " + idempotencyKey;
    var before = once.madeId(key);
    if (before.isPresent()) {
      return new Outcome.Produced(before.get());
    }
    submissions.lock(review);
    CaseStanding.Standing now = standing.of(review, occasion);
    Ledger ledger = new Ledger(now.submissions());
    if (!(occasion == Occasion.REOPEN ? ledger.finalised() : occasion == Occasion.WITHDRAW && ledger.told())) {
      return new Outcome.NothingToTell();
    }
    Submission made = keep.keep(now, actor, reason);
    once.remember(key, made.id().toString());
    return new Outcome.Produced(made.id());
  }
}

package uk.cdop.collation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** Someone says that the collation can be used. Answers that come in later open it again by themselves. */
@UseCase
public class MarkReady {
  @Inject Access access;
  @Inject CaseCollation collations;
  @Inject Decisions decisions;
  @Inject CollatedResponse response;
  @Inject Around around;

  /** What this use case leans on around its own record. */
  @Dependent
  static class Around {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What came of it. */
  public enum Outcome {
    READY,
    /** Conflicts wait for a decision, or nothing came back yet. */
    NOT_YET,
    /** Answers or decisions changed after the page was shown. */
    CHANGED_MEANWHILE
  }

  /**
   * @param digest of the collation as the reader saw it
   */
  public Outcome mark(ReviewId review, String digest) {
    Actor actor = access.require(Permission.COLLATE, review.value());
    decisions.lock(review);
    Collated collated = collations.of(review);
    String now = collated.digest();
    if (!now.equals(digest)) {
      return Outcome.CHANGED_MEANWHILE;
    }
    if (collated.waiting() > 0 || collated.returned().isEmpty()) {
      return Outcome.NOT_YET;
    }
    var last = decisions.ready(review);
    if (last.filter(mark -> mark.stands(now)).isPresent()) {
      return Outcome.READY;
    }
    int number = last.map(ReadyMark::number).orElse(0) + 1;
    decisions.add(new ReadyMark(review, number, now, actor, around.clock.instant()));
    response.save(collated, actor);
    around.audit.record(Act.on(review.value(), "collation.marked_ready", number));
    return Outcome.READY;
  }
}

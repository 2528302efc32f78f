package uk.cdop.casemeeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Someone plans a meeting about a case, or changes the plan of one that is still to come. */
@UseCase
public class PlanCaseMeeting {
  @Inject Access access;
  @Inject CaseMeetings meetings;
  @Inject CaseMeetingPost post;
  @Inject Around around;

  /** What this use case leans on around its own plan. */
  @Dependent
  static class Around {
    @Inject Reviews reviews;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The plan stands. */
    record Planned(UUID meeting) implements Outcome {}

    /** A meeting of this kind is planned for the case already; there is only ever one. */
    record PlannedAlready(UUID meeting) implements Outcome {}

    /** Someone saved after the writer read, or the meeting was held or called off; nothing was kept. */
    record SavedMeanwhile() implements Outcome {}

    /** What goes by mail would name the child; nothing was kept. */
    record NamesTheChild() implements Outcome {}
  }

  /**
   * @param key the same key again leads to the meeting it made
   */
  public Outcome plan(ReviewId review, CaseMeetingKind kind, CaseMeetingPlan plan, String key) {
    Actor actor = access.require(Permission.RECORD_REVIEW_MEETING, review.value());
    Optional<UUID> made = around.once.madeId(key);
    if (made.isPresent()) {
      return new Outcome.Planned(made.get());
    }
    if (namesTheChild(review, plan)) {
      return new Outcome.NamesTheChild();
    }
    // Two plans of one kind at the same moment wait for each other.
    meetings.lock(review.value());
    Optional<CaseMeetingRow> same = kind == CaseMeetingKind.FOLLOW_UP ? Optional.empty() : meetings.open(review, kind);
    if (same.isPresent()) {
      return new Outcome.PlannedAlready(same.get().meeting());
    }
    CaseMeetingRow row = CaseMeetingRow.planned(review, kind, plan, actor, around.clock.instant());
    meetings.add(row);
    post.planned(row, actor);
    around.once.remember(key, row.meeting().toString());
    around.audit.record(Act.on(review.value(), "casemeeting.planned", row.meeting()));
    return new Outcome.Planned(row.meeting());
  }

  /**
   * @param seen the number of the save the writer read
   */
  public Outcome change(ReviewId review, UUID meeting, int seen, CaseMeetingPlan plan) {
    Actor actor = access.require(Permission.RECORD_REVIEW_MEETING, review.value());
    if (namesTheChild(review, plan)) {
      return new Outcome.NamesTheChild();
    }
    meetings.lock(meeting);
    CaseMeetingRow current = meetings.current(review, meeting);
    if (current.number() != seen || current.state() != CaseMeetingState.PLANNED) {
      return new Outcome.SavedMeanwhile();
    }
    CaseMeetingRow changed = current.with(plan, actor, around.clock.instant());
    meetings.add(changed);
    post.changed(current, changed, actor);
    around.audit.record(Act.on(review.value(), "casemeeting.plan_changed", meeting));
    return new Outcome.Planned(meeting);
  }

  private boolean namesTheChild(ReviewId review, CaseMeetingPlan plan) {
    return CaseMeetingPost.names(around.reviews.get(review).child(), plan.place());
  }
}

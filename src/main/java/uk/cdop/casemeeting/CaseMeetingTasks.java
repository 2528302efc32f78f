package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;
import uk.cdop.review.TaskSource;

/** Which planned review meetings should be recorded. What should be planned, and by when, the clocks say. */
@ApplicationScoped
public class CaseMeetingTasks implements TaskSource {
  @Inject Access access;
  @Inject CaseMeetings meetings;
  @Inject ReviewMeetings records;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.PLAN_MEETING.heldBy(actor)) {
      return List.of();
    }
    Set<UUID> barred = access.barred();
    List<CaseMeetingRow> past = meetings.toRecord(LocalDate.now(clock), most + barred.size());
    Map<ReviewId, ReviewFacts> facts = reviews.named(past.stream().map(CaseMeetingRow::review).toList());
    return past.stream()
        .filter(row -> !barred.contains(row.review().value()) && waiting(facts.get(row.review())))
        .limit(most)
        .map(row -> task(facts.get(row.review()), row))
        .toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    if (!waiting(facts) || records.current(review).isPresent()) {
      return List.of();
    }
    return meetings
        .open(review, CaseMeetingKind.REVIEW)
        .filter(row -> !row.on().isAfter(LocalDate.now(clock)))
        .map(row -> task(facts, row))
        .stream()
        .toList();
  }

  /** A case that was reviewed elsewhere and brought in has no meeting recorded here, and needs none. */
  private static boolean waiting(ReviewFacts facts) {
    return !facts.stage().reached(Stage.CDRM_HELD);
  }

  private static ReviewTask task(ReviewFacts facts, CaseMeetingRow planned) {
    return new ReviewTask(
        "Record the review meeting",
        facts.number(),
        "/reviews/" + facts.id() + "/review-meeting/record",
        Urgency.SOON,
        "It was planned for " + Words.day(planned.on()) + ".");
  }
}

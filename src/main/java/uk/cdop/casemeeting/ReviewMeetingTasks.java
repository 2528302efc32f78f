package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Whose child death review meeting should be held soon: it aims at 3 months after the death. */
@ApplicationScoped
public class ReviewMeetingTasks implements TaskSource {
  private static final int MOST = 50;
  private static final int MONTHS = 3;
  private static final int SOON_DAYS = 28;

  @Inject Access access;
  @Inject ReviewMeetings records;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!Permission.PLAN_MEETING.heldBy(actor)) {
      return List.of();
    }
    Set<UUID> barred = access.barred();
    return reviews.at(List.of(Stage.GATHERING, Stage.READY_FOR_CDRM), MOST).stream()
        .filter(facts -> !barred.contains(facts.id().value()))
        .filter(facts -> due(facts).isBefore(today().plusDays(SOON_DAYS)))
        .map(this::task)
        .toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    // A case that was reviewed elsewhere and brought in has no meeting recorded here, and needs none.
    return facts.stage().reached(Stage.CDOP_REVIEWED) || records.current(review).isPresent() ? List.of() : List.of(task(facts));
  }

  private static LocalDate due(ReviewFacts facts) {
    return facts.child().diedOn().plusMonths(MONTHS);
  }

  private ReviewTask task(ReviewFacts facts) {
    return new ReviewTask(
        "Record the review meeting",
        facts.number(),
        "/reviews/" + facts.id() + "/review-meeting",
        urgency(due(facts)),
        "It should be held within 3 months of the death, by " + Words.day(due(facts)) + ".");
  }

  private Urgency urgency(LocalDate due) {
    if (due.isBefore(today())) {
      return Urgency.OVERDUE;
    }
    return due.isBefore(today().plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.LATER;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** The documents that are due, for coordinators. */
@ApplicationScoped
public class NcmdTasks implements TaskSource {
  private static final int MOST = 50;
  private static final String NOTIFICATION = "Produce the NCMD notification";
  private static final String FINAL = "Produce the NCMD final record";

  @Inject DueCases due;
  @Inject Reviews reviews;
  @Inject Access access;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!Permission.PRODUCE_NCMD.heldBy(actor)) {
      return List.of();
    }
    return tasks(due.oldest(actor.cdop(), access.barred(), Optional.empty(), MOST)).toList();
  }

  @Override
  public Optional<String> list(String what) {
    return what.equals(NOTIFICATION) || what.equals(FINAL) ? Optional.of("/ncmd") : Optional.empty();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    return tasks(due.of(review).stream().toList()).toList();
  }

  private Stream<ReviewTask> tasks(List<Due> waiting) {
    var facts = reviews.named(waiting.stream().map(d -> new ReviewId(d.review())).toList());
    return waiting.stream()
        .map(d -> task(d, facts.get(new ReviewId(d.review()))))
        .sorted(Comparator.comparing(ReviewTask::urgency));
  }

  private ReviewTask task(Due waiting, ReviewFacts review) {
    Deadline deadline = Deadline.of(waiting, review);
    return new ReviewTask(
        waiting.notification() ? NOTIFICATION : FINAL,
        review.number(),
        "/reviews/" + review.id() + "/ncmd",
        deadline.passed(clock.instant()) ? Urgency.OVERDUE : Urgency.SOON,
        deadline.why());
  }
}

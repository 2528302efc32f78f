package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** The documents that are due, for coordinators. */
@ApplicationScoped
public class NcmdTasks implements TaskSource {
  private static final String NOTIFICATION = "Produce the NCMD notification";
  private static final String FINAL = "Produce the NCMD final record";
  private static final String TURNED_DOWN = "Fix what the national database turned down";
  private static final String NOT_SENT = "Find out why a document could not be sent";

  @Inject DueCases due;
  @Inject Submissions submissions;
  @Inject Reviews reviews;
  @Inject Access access;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.PRODUCE_NCMD.heldBy(actor)) {
      return List.of();
    }
    return Stream.concat(
            fixes(submissions.on(Shelf.FIXING, actor.cdop(), access.barred(), Optional.empty(), most)),
            tasks(due.oldest(actor.cdop(), access.barred(), Optional.empty(), most)))
        .toList();
  }

  @Override
  public Optional<String> list(String what) {
    return switch (what) {
      case NOTIFICATION, FINAL -> Optional.of("/ncmd");
      case TURNED_DOWN, NOT_SENT -> Optional.of(Shelf.FIXING.href());
      default -> Optional.empty();
    };
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    return Stream.concat(fixes(submissions.of(review).stream().filter(Submission.Line::toFix).toList()), tasks(due.of(review).stream().toList())).toList();
  }

  private Stream<ReviewTask> tasks(List<Due> waiting) {
    var facts = reviews.named(waiting.stream().map(d -> new ReviewId(d.review())).toList());
    Deadline.Allowed allowed = due.allowed();
    return waiting.stream()
        .map(d -> task(d, facts.get(new ReviewId(d.review())), allowed))
        .sorted(Comparator.comparing(ReviewTask::urgency));
  }

  /** What was turned down waits for a person, however long ago it was due. */
  private Stream<ReviewTask> fixes(List<Submission.Line> lines) {
    var facts = reviews.named(lines.stream().map(line -> new ReviewId(line.review())).distinct().toList());
    return lines.stream().map(line -> new ReviewTask(
        line.state() == SubmissionState.REJECTED ? TURNED_DOWN : NOT_SENT,
        facts.get(new ReviewId(line.review())).number(),
        "/reviews/" + line.review() + "/ncmd/documents/" + line.id(),
        Urgency.OVERDUE,
        line.occasion().label() + ", document " + line.number() + ": " + line.state().label().toLowerCase(Locale.UK) + " since "
            + Words.moment(line.since()) + "."));
  }

  private ReviewTask task(Due waiting, ReviewFacts review, Deadline.Allowed allowed) {
    Deadline deadline = Deadline.of(waiting, review, allowed);
    return new ReviewTask(
        waiting.notification() ? NOTIFICATION : FINAL,
        review.number(),
        "/reviews/" + review.id() + "/ncmd",
        deadline.passed(clock.instant()) ? Urgency.OVERDUE : Urgency.SOON,
        deadline.why());
  }
}

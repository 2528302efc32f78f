package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** What agencies owe and what they sent, one line a case. */
@ApplicationScoped
public class RequestTasks implements TaskSource {
  private static final int MOST = 50;

  @Inject Requests requests;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!Permission.REQUEST_INFORMATION.everyCaseFor(actor)) {
      return List.of();
    }
    return tasks(requests.overdue(LocalDate.now(clock), MOST), requests.toRead(MOST)).limit(MOST).toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    LocalDate today = LocalDate.now(clock);
    List<AgencyRequest> all = requests.of(review);
    return tasks(
            Owed.of(review, all.stream().filter(r -> r.overdue(today)).toList()),
            Owed.of(review, all.stream().filter(r -> r.open() && r.state().answered()).toList()))
        .toList();
  }

  private Stream<ReviewTask> tasks(List<Owed> overdue, List<Owed> toRead) {
    Map<ReviewId, ReviewFacts> cases =
        reviews.named(Stream.concat(overdue.stream(), toRead.stream()).map(Owed::review).distinct().toList());
    return Stream.concat(
        overdue.stream().filter(owed -> cases.containsKey(owed.review())).map(owed -> late(cases.get(owed.review()), owed)),
        toRead.stream().filter(owed -> cases.containsKey(owed.review())).map(owed -> read(cases.get(owed.review()), owed)));
  }

  private static ReviewTask late(ReviewFacts review, Owed owed) {
    return new ReviewTask(
        "Remind " + (owed.requests() == 1 ? "1 agency" : owed.requests() + " agencies"),
        review.number(),
        "/reviews/" + review.id() + "/requests",
        ReviewTask.Urgency.OVERDUE,
        "Answers are usually asked for within 15 working days; the oldest was due on " + Words.day(owed.oldest()) + ".");
  }

  private static ReviewTask read(ReviewFacts review, Owed owed) {
    return new ReviewTask(
        "Read " + Words.plural(owed.requests(), "agency report"),
        review.number(),
        "/reviews/" + review.id() + "/requests",
        ReviewTask.Urgency.NEW,
        "The agency can change its answer until you accept it.");
  }
}

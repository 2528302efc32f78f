package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    return tasks(requests.overdue(LocalDate.now(clock)), requests.toRead()).limit(MOST).toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    LocalDate today = LocalDate.now(clock);
    List<AgencyRequest> all = requests.of(review);
    return tasks(
            all.stream().filter(r -> r.overdue(today)).toList(),
            all.stream().filter(r -> r.open() && r.state().answered()).toList())
        .toList();
  }

  private Stream<ReviewTask> tasks(List<AgencyRequest> overdue, List<AgencyRequest> toRead) {
    Map<ReviewId, ReviewFacts> cases =
        reviews.named(Stream.concat(overdue.stream(), toRead.stream()).map(AgencyRequest::review).distinct().toList());
    Stream<ReviewTask> late =
        byCase(overdue).entrySet().stream()
            .filter(group -> cases.containsKey(group.getKey()))
            .map(group -> late(cases.get(group.getKey()), group.getValue()));
    Stream<ReviewTask> read =
        byCase(toRead).entrySet().stream()
            .filter(group -> cases.containsKey(group.getKey()))
            .map(group -> read(cases.get(group.getKey()), group.getValue()));
    return Stream.concat(late, read);
  }

  private static ReviewTask late(ReviewFacts review, List<AgencyRequest> requests) {
    LocalDate oldest = requests.stream().map(AgencyRequest::dueOn).min(LocalDate::compareTo).orElseThrow();
    return new ReviewTask(
        "Remind " + (requests.size() == 1 ? "1 agency" : requests.size() + " agencies"),
        review.number(),
        "/reviews/" + review.id() + "/requests",
        ReviewTask.Urgency.OVERDUE,
        "Answers are usually asked for within 15 working days; the oldest was due on " + Words.day(oldest) + ".");
  }

  private static ReviewTask read(ReviewFacts review, List<AgencyRequest> requests) {
    return new ReviewTask(
        "Read " + Words.plural(requests.size(), "agency report"),
        review.number(),
        "/reviews/" + review.id() + "/requests",
        ReviewTask.Urgency.NEW,
        "The agency can change its answer until you accept it.");
  }

  private static Map<ReviewId, List<AgencyRequest>> byCase(List<AgencyRequest> requests) {
    return requests.stream().collect(Collectors.groupingBy(AgencyRequest::review, LinkedHashMap::new, Collectors.toList()));
  }
}

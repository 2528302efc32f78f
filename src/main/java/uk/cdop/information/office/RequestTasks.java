package uk.cdop.information.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.Requests;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** What agencies owe, asked for and sent: on a desk one line for each kind of work, which leads to its list. */
@ApplicationScoped
public class RequestTasks implements TaskSource {
  private static final String TO_ACCEPT = "/requests/to-accept";

  @Inject Requests requests;
  @Inject WaitingRequests waiting;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.REQUEST_INFORMATION.everyCaseFor(actor)) {
      return List.of();
    }
    return Stream.of(
            onDesk(WaitingFilter.TO_ESCALATE), onDesk(WaitingFilter.OVERDUE), onDesk(WaitingFilter.BOUNCED), onDesk(WaitingFilter.MORE_TIME),
            onDesk(WaitingFilter.DECLINED),
            waiting.toAccept().map(sum -> task(toAccept(sum.requests()), subject(sum), href(sum, TO_ACCEPT))))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    LocalDate today = LocalDate.now(clock);
    List<AgencyRequest> all = requests.of(review);
    String number = reviews.get(review).number();
    String href = "/reviews/" + review + "/requests";
    return Stream.of(
            owed(review, all, r -> r.overdue(today)).map(owed -> task(words(WaitingFilter.OVERDUE, owed.requests(), owed.oldest()), number, href)),
            owed(review, all, r -> r.state().waiting() && r.wished().until().isPresent())
                .map(owed -> task(words(WaitingFilter.MORE_TIME, owed.requests(), owed.oldest()), number, href)),
            owed(review, all, r -> r.open() && r.state() == RequestState.DECLINED)
                .map(owed -> task(words(WaitingFilter.DECLINED, owed.requests(), owed.oldest()), number, href)),
            owed(review, all, r -> r.open() && r.state().answered()).map(owed -> task(toAccept(owed.requests()), number, href)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Owed> owed(ReviewId review, List<AgencyRequest> all, Predicate<AgencyRequest> which) {
    return Owed.of(review, all.stream().filter(which).toList());
  }

  private Optional<ReviewTask> onDesk(WaitingFilter filter) {
    return waiting.sum(filter).map(sum -> task(words(filter, sum.requests(), sum.oldest()), subject(sum), href(sum, filter.href())));
  }

  private record Told(String what, ReviewTask.Urgency urgency, String why) {}

  private static ReviewTask task(Told told, String subject, String href) {
    return new ReviewTask(told.what(), subject, href, told.urgency(), told.why());
  }

  private String subject(Owed.Sum sum) {
    return sum.onlyCase().map(reviews::get).map(ReviewFacts::number).orElse(Words.plural(sum.cases(), "case"));
  }

  private static String href(Owed.Sum sum, String list) {
    return sum.onlyCase().map(review -> "/reviews/" + review + "/requests").orElse(list);
  }

  private static Told words(WaitingFilter filter, long number, LocalDate oldest) {
    String agencies = number == 1 ? "1 agency" : number + " agencies";
    String due = Words.day(oldest);
    return switch (filter) {
      case TO_ESCALATE -> new Told(
          "Escalate to a named person: " + agencies + " still silent", ReviewTask.Urgency.OVERDUE,
          "Your panel escalates some working days after the due date; the oldest was due on " + due + ".");
      case OVERDUE -> new Told(
          "Overdue: " + agencies, ReviewTask.Urgency.OVERDUE,
          "Answers are usually asked for within 15 working days; the oldest was due on " + due + ". Reminders go out by your panel's rule.");
      case BOUNCED -> new Told(
          "Correct the address of " + agencies, ReviewTask.Urgency.OVERDUE,
          "An email came back or was refused, so the agency may not know that it was asked. The oldest was due on " + due + ".");
      case MORE_TIME -> new Told(
          "Decide about more time for " + agencies, ReviewTask.Urgency.NEW,
          "No reminder goes out while an agency waits for your decision. The oldest was due on " + due + ".");
      case DECLINED -> new Told(
          "Ask again or withdraw: " + agencies + " declined", ReviewTask.Urgency.NEW,
          "Section 16N of the Children Act 2004 requires an agency to answer; the oldest was due on " + due + ".");
      case ALL, THIS_WEEK -> new Told("Requests: " + agencies, ReviewTask.Urgency.LATER, "The oldest was due on " + due + ".");
    };
  }

  private static Told toAccept(long number) {
    return new Told("Read " + Words.plural(number, "agency report"), ReviewTask.Urgency.NEW, "The agency can change its answer until you accept it.");
  }
}

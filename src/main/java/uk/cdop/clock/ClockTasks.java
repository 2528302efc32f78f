package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.clock.CaseClock.State;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** What the clocks say is due: on the desk whatever ends within four weeks or is late, on the case also what runs longer and what stands still. */
@ApplicationScoped
public class ClockTasks implements TaskSource {
  /** How a list of cases calls the clocks that many cases have. */
  private static final Map<String, String> LISTS = Map.of("T9", "REVIEW_MEETING", "T12", "WHOLE_REVIEW");
  private static final Duration SOON = Duration.ofDays(28);

  @Inject Access access;
  @Inject CaseClocks clocks;
  @Inject ClockRows rows;
  @Inject Definitions definitions;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.PAUSE_CLOCKS.everyCaseFor(actor)) {
      return List.of();
    }
    List<String> codes =
        definitions.all().stream().filter(one -> actor.is(Role.COORDINATOR) || one.doctor()).map(Definition::code).toList();
    Instant now = clock.instant();
    return rows.due(codes, access.barred(), now, now.plus(SOON), most).stream().map(due -> task(due.review(), due.number(), due.clock(), now)).toList();
  }

  @Override
  public Optional<String> list(String what) {
    return definitions.all().stream()
        .filter(one -> one.line().equals(what))
        .findFirst()
        .map(Definition::code)
        .map(LISTS::get)
        .map(late -> "/reviews?late=" + late + "&sort=DIED");
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    Instant now = clock.instant();
    String number = reviews.get(review).number();
    return clocks.of(review).stream()
        .filter(one -> !definitions.get(one.code()).line().isEmpty())
        .filter(one -> (one.state() == State.PAUSED || one.state() == State.RUNNING) && one.plannedOn().isEmpty())
        .map(one -> task(review, number, one, now))
        .toList();
  }

  private ReviewTask task(ReviewId review, String number, CaseClock one, Instant now) {
    Definition definition = definitions.get(one.code());
    String what = one.subject().isEmpty() ? definition.line() : definition.line() + " (" + one.name().substring(definition.name().length() + 2) + ")";
    String rule = definition.rule().replace("{target}", one.target().words());
    return one.state() == State.PAUSED
        ? new ReviewTask(what, number, "/reviews/" + review + "/clocks", Urgency.WAITING, rule + ". The clock stands still.")
        : new ReviewTask(what, number, definition.href(review), urgency(one, now), rule + ", by " + end(one) + ".");
  }

  private static Urgency urgency(CaseClock one, Instant now) {
    return one.late(now) ? Urgency.OVERDUE : one.dueAt().filter(due -> due.isAfter(now.plus(SOON))).isPresent() ? Urgency.LATER : Urgency.SOON;
  }

  static String end(CaseClock one) {
    return one.dueAt().map(due -> one.target().unit() == Unit.HOURS ? Words.moment(due) : Words.day(due)).orElse("");
  }
}

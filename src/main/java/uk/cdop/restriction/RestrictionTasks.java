package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.TaskSource;

/** Tells the owner of a restriction who broke the glass, and the privacy officer how many openings wait for a review. */
@ApplicationScoped
public class RestrictionTasks implements TaskSource {
  private static final Duration REVIEWED_WITHIN = Duration.ofDays(7);

  @Inject Restrictions restrictions;
  @Inject Access access;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    List<ReviewTask> tasks = new ArrayList<>();
    if (Permission.REVIEW_GLASS.heldBy(actor)) {
      restrictions.oldestWaiting().ifPresent(oldest -> tasks.add(queue(oldest)));
    }
    if (Permission.RESTRICT_CASE.heldBy(actor)) {
      List<GlassOpening> unseen = restrictions.unseen(actor.id(), most);
      Map<UUID, Restriction> about = restrictions.named(unseen.stream().map(GlassOpening::restriction).distinct().toList());
      Set<UUID> barred = access.barred();
      unseen.stream()
          .filter(one -> !about.get(one.restriction()).ended() && !barred.contains(about.get(one.restriction()).review()))
          .map(one -> told(one, about.get(one.restriction())))
          .forEach(tasks::add);
    }
    return tasks;
  }

  private ReviewTask queue(Instant oldest) {
    int waiting = restrictions.countWaiting();
    Instant due = oldest.plus(REVIEWED_WITHIN);
    return new ReviewTask(
        "Review who opened restricted cases",
        waiting < 100 ? Words.plural(waiting, "opening") : "100 openings or more",
        "/break-glass",
        due.isBefore(clock.instant()) ? ReviewTask.Urgency.OVERDUE : ReviewTask.Urgency.NEW,
        "Each is reviewed within 7 days; the oldest by " + Words.day(due) + ".");
  }

  private static ReviewTask told(GlassOpening one, Restriction about) {
    return new ReviewTask(
        one.name() + " opened a case that you restricted",
        about.number(),
        "/reviews/" + about.review() + "/" + RestrictionSection.PATH,
        ReviewTask.Urgency.NEW,
        "Opened on " + Words.moment(one.openedAt()) + ", until " + Words.moment(one.until()) + ". You are told of every opening.");
  }
}

package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.TaskSource;

/** Puts notifications that wait for a decision on the coordinators' desks, with the 48-hour clock. */
@ApplicationScoped
public class NotificationTasks implements TaskSource {
  private static final int MOST = 50;

  @Inject Notifications notifications;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!Permission.TRIAGE.heldBy(actor)) {
      return List.of();
    }
    Instant now = clock.instant();
    return notifications.waiting(Optional.empty(), MOST).stream().map(one -> task(one, now)).toList();
  }

  private static ReviewTask task(Received one, Instant now) {
    FortyEightHours clock = one.clock();
    return new ReviewTask(
        "Decide about a notification",
        one.reference(),
        "/notifications/" + one.id(),
        clock.over(now) ? Urgency.OVERDUE : Urgency.NEW,
        clock.words(now) + " By then the national database must be told.");
  }
}

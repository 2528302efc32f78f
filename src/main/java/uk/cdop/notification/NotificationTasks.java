package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.TaskSource;

/** Puts notifications that wait for a decision, and messages that need answers, on the coordinators' desks, with the 48-hour clock. */
@ApplicationScoped
public class NotificationTasks implements TaskSource {
  private static final String DECIDE = "Decide about a notification";
  private static final Duration LATE = Duration.ofHours(24);

  @Inject Notifications notifications;
  @Inject KeptMessages messages;
  @Inject Mappings mappings;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.TRIAGE.heldBy(actor)) {
      return List.of();
    }
    Instant now = clock.instant();
    return Stream.concat(
            notifications.waiting(Optional.empty(), most).stream().map(one -> task(one, now)),
            messages.open(most).stream().map(one -> task(one, now)))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<String> list(String what) {
    return what.equals(DECIDE) ? Optional.of("/notifications") : Optional.empty();
  }

  private ReviewTask task(KeptMessage one, Instant now) {
    boolean late = one.receivedAt().plus(LATE).isBefore(now);
    return new ReviewTask(
        "A message from " + mappings.title(one.source()) + " needs a few answers",
        "Message of " + Words.moment(one.receivedAt()),
        "/notifications/messages/" + one.id(),
        late ? Urgency.OVERDUE : Urgency.NEW,
        "It cannot become a notification without them, and the national database must be told within 48 hours of the death.");
  }

  private static ReviewTask task(Received one, Instant now) {
    FortyEightHours clock = one.clock();
    return new ReviewTask(
        DECIDE,
        one.reference(),
        "/notifications/" + one.id(),
        clock.over(now) ? Urgency.OVERDUE : Urgency.NEW,
        clock.words(now) + " By then the national database must be told.");
  }
}

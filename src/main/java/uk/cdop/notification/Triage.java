package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Once;

/** Gives the turn to decide about a notification to one coordinator; whoever comes second is told. Part of the four decisions. */
@ApplicationScoped
class Triage {
  @Inject Access access;
  @Inject Notifications notifications;
  @Inject DecisionWords words;
  @Inject Once once;
  @Inject Clock clock;

  /** Whose turn it is. */
  sealed interface Turn {
    /** The notification is locked and waits for this actor's decision. */
    record Yours(Notification notification, Actor actor, Instant now) implements Turn {}

    record Over(Triaged outcome) implements Turn {}
  }

  Turn turn(Triaged.Form form) {
    Actor actor = access.require(Permission.TRIAGE);
    var before = once.made(form.key());
    if (before.isPresent()) {
      return new Turn.Over(new Triaged.Done(before.get()));
    }
    Notification notification = notifications.locked(form.notification());
    Received received = notification.received();
    if (received.decision().isPresent() || received.version() != form.version()) {
      return new Turn.Over(words.tooLate(received));
    }
    return new Turn.Yours(notification, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  Triaged done(Triaged.Form form, String href) {
    once.remember(form.key(), href);
    return new Triaged.Done(href);
  }
}

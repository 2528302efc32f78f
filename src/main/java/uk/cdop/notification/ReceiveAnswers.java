package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;

/** Takes complete answers in for the panel of residence, as a notifier of that CDOP. Part of the use cases that receive. */
@ApplicationScoped
class ReceiveAnswers {
  @Inject PanelOfResidence panels;
  @Inject Notifications notifications;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;

  Received take(Answers answers, Instant now) {
    become(answers);
    return keep(answers, now);
  }

  /** From here on the transaction belongs to the panel of residence. */
  void become(Answers answers) {
    current.become(Actor.notifier(panels.of(answers).cdop().code()));
  }

  Received keep(Answers answers, Instant now) {
    Actor notifier = current.actor();
    Notification kept = notifications.keep(notifier.cdop(), answers, now, notifier.id(), Origin.FORM);
    audit.record(Act.of("notification.received", kept.received().reference()));
    return kept.received();
  }
}

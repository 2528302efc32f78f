package uk.cdop.notification;

import jakarta.inject.Inject;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Responses;

/**
 * A coordinator sends a notification to the CDOP it belongs to. There it is a new notification with a reference of its own; here a
 * stub with the reason stays. Both happen in one transaction, each under its own CDOP.
 */
@UseCase
public class SendNotificationOn {
  @Inject Triage triage;
  @Inject Notifications notifications;
  @Inject Responses responses;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;

  /**
   * @param to the code of another CDOP
   */
  public Triaged sendOn(Triaged.Form form, String to) {
    return switch (triage.turn(form)) {
      case Triage.Turn.Over over -> over.outcome();
      case Triage.Turn.Yours yours -> sendOn(form, to, yours);
    };
  }

  private Triaged sendOn(Triaged.Form form, String to, Triage.Turn.Yours yours) {
    Received here = yours.notification().received();
    Answers answers = responses.get(here.response()).answers();
    Reference there = keepThere(here, answers, to, yours.actor());
    yours.notification().sendOn(to, there, yours.actor().id(), yours.now(), form.reason());
    audit.record(Act.of("notification.sent_on", here.reference()).because("To " + to + ": " + form.reason()));
    return triage.done(form, "/notifications/" + here.id());
  }

  private Reference keepThere(Received here, Answers answers, String to, Actor coordinator) {
    Actor system = Actor.system(to);
    current.become(system);
    Notification there = notifications.keep(to, answers, here.receivedAt(), system.id(), here.origin().sentOnBy(here.cdop()));
    Reference reference = new Reference(there.received().reference());
    audit.record(Act.of("notification.came_over", reference.text()).because("From " + here.cdop() + ", " + here.reference()));
    current.become(coordinator);
    return reference;
  }
}

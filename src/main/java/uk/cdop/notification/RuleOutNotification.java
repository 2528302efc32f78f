package uk.cdop.notification;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** A coordinator decides that a notified death is not reviewed here, by which rule and why. */
@UseCase
public class RuleOutNotification {
  @Inject Triage triage;
  @Inject AuditTrail audit;

  /**
   * @param rule a code of {@link OutOfScope}
   */
  public Triaged ruleOut(Triaged.Form form, String rule) {
    return switch (triage.turn(form)) {
      case Triage.Turn.Over over -> over.outcome();
      case Triage.Turn.Yours yours -> {
        OutOfScope outside = OutOfScope.valueOf(rule);
        yours.notification().ruleOut(outside, yours.actor().id(), yours.now(), form.reason());
        audit.record(
            Act.of("notification.ruled_out", yours.notification().received().reference())
                .because(outside.label() + ": " + form.reason()));
        yield triage.done(form, "/notifications/" + form.notification());
      }
    };
  }
}

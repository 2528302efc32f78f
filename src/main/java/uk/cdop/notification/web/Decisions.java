package uk.cdop.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.notification.AttachNotification;
import uk.cdop.notification.OpenFromNotification;
import uk.cdop.notification.RuleOutNotification;
import uk.cdop.notification.SendNotificationOn;
import uk.cdop.notification.Triaged;
import uk.cdop.platform.Entered;

/** Takes a decision, read from its form, to its use case. */
@ApplicationScoped
class Decisions {
  @Inject OpenFromNotification open;
  @Inject AttachNotification attach;
  @Inject RuleOutNotification ruleOut;
  @Inject SendNotificationOn sendOn;

  Triaged decide(String decision, Triaged.Form form, Entered entered) {
    String chosen = entered.text("case");
    return switch (decision) {
      case "open" -> open.open(form);
      case "add" -> attach.attach(form, chosen.isEmpty() || chosen.equals("other") ? entered.text("number") : chosen);
      case "out-of-scope" -> ruleOut.ruleOut(form, entered.text("rule"));
      default -> sendOn.sendOn(form, entered.text("panel"));
    };
  }
}

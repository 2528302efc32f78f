package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdops;

/** Shows a coordinator what can be decided about a notification that waits. */
@UseCase
public class PrepareDecision {
  @Inject Access access;
  @Inject Notifications notifications;
  @Inject NotificationReading reading;
  @Inject Cdops cdops;
  @Inject AuditTrail audit;

  /** The notification, and what there is to choose from when it waits. */
  public record Prepared(ViewNotification.View notification, List<Option> rules, List<Option> panels) {}

  /** Something to choose. */
  public record Option(String code, String label, String hint) {}

  public Prepared prepare(UUID id) {
    Actor actor = access.require(Permission.TRIAGE);
    Received received = notifications.get(id).received();
    received.requireReach(access);
    audit.record(Act.of("notification.viewed", received.reference()));
    return new Prepared(
        reading.view(received, true),
        Arrays.stream(OutOfScope.values()).map(rule -> new Option(rule.name(), rule.label(), rule.explanation())).toList(),
        cdops.all().stream()
            .filter(cdop -> !cdop.code().equals(actor.cdop()))
            .map(cdop -> new Option(cdop.code(), cdop.name(), ""))
            .toList());
  }
}

package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.CheckView;

/** Shows one notification, what may be the same death, and what was decided. One that was sent on shows as a stub. */
@UseCase
public class ViewNotification {
  @Inject Access access;
  @Inject Notifications notifications;
  @Inject NotificationReading reading;
  @Inject AuditTrail audit;

  /** What there is to see. */
  public sealed interface View {
    String reference();

    /** It belongs to this CDOP. */
    record Whole(
        UUID id,
        long version,
        String reference,
        String receivedAt,
        String cameFrom,
        String source,
        String messageHref,
        List<String> clock,
        boolean waiting,
        boolean mayDecide,
        List<String> warnings,
        List<Compared> duplicates,
        CheckView answers,
        Outcome outcome)
        implements View {}

    /** It went to another CDOP: no more than that, by whom and why. */
    record SentOn(String reference, String referenceThere, Outcome outcome) implements View {}
  }

  /** The decision in words; all texts are empty while it waits. The href leads to the review, if there is one. */
  public record Outcome(String who, String what, String when, String reason, String href) {}

  public View view(UUID id) {
    access.require(Permission.SEE_NOTIFICATIONS);
    Received received = notifications.get(id).received();
    received.requireReach(access);
    audit.record(Act.of("notification.viewed", received.reference()));
    return reading.view(received, access.may(Permission.TRIAGE));
  }
}

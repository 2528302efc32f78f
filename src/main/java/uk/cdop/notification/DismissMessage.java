package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** A coordinator decides that nothing is to be made of a message, and says why. It stays and can be taken up again. */
@UseCase
public class DismissMessage {
  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Stale when someone changed it after this version was read
   */
  public void dismiss(UUID id, long version, String reason) {
    Actor coordinator = access.require(Permission.TRIAGE);
    KeptMessage one = messages.locked(id);
    one.dismiss(reason, coordinator.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), version);
    audit.record(Act.of("notification.message_dismissed", id).because(reason));
  }
}

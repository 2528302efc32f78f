package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** A coordinator takes up a dismissed message again. Why it was dismissed stays in the audit trail. */
@UseCase
public class ReopenMessage {
  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject AuditTrail audit;

  /**
   * @throws Stale when someone changed it after this version was read
   */
  public void reopen(UUID id, long version) {
    access.require(Permission.TRIAGE);
    messages.locked(id).reopen(version);
    audit.record(Act.of("notification.message_reopened", id));
  }
}

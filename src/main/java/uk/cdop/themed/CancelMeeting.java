package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The host cancels a meeting that has not started. Its papers are closed at once. */
@UseCase
public class CancelMeeting {
  @Inject RegionalDoor door;
  @Inject AuditTrail audit;

  public void cancel(UUID id, String because) {
    door.enterAsHost(id, Permission.PLAN_REGIONAL).meeting().cancel(because);
    audit.record(Act.of("themed.cancelled", id).because(because));
  }
}

package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** A CDOP says how far its own part of a shared action is. */
@UseCase
public class UpdateAction {
  @Inject RegionalDoor door;
  @Inject Outcomes outcomes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws uk.cdop.platform.Stale when a colleague updated it meanwhile
   */
  public void update(UUID id, UUID action, Progress progress, String note, long seen) {
    RegionalDoor.Inside inside = door.enter(id, Permission.KEEP_SHARED_ACTIONS);
    ActionOwner part =
        outcomes.part(action, inside.actor().cdop()).filter(one -> one.meeting().equals(id)).orElseThrow(Missing::new);
    part.update(progress, note, seen, inside.actor(), clock.instant());
    audit.record(Act.of("themed.action_updated", action));
  }
}

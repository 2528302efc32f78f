package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** The host takes back shared learning or an action that was added by mistake. The row is kept and shown nowhere. */
@UseCase
public class TakeBackOutcome {
  @Inject RegionalDoor door;
  @Inject Outcomes outcomes;
  @Inject AuditTrail audit;

  /**
   * @throws Stale when the summary with this learning is published
   */
  public void learning(UUID id, UUID learning) {
    requireRunning(id);
    if (outcomes.summary(id).isPresent()) {
      throw new Stale();
    }
    outcomes.learning(id).stream().filter(one -> one.id().equals(learning)).findFirst().orElseThrow(Missing::new).takeBack();
    audit.record(Act.of("themed.learning_taken_back", learning));
  }

  /**
   * @throws Stale when a CDOP has begun with it
   */
  public void action(UUID id, UUID action) {
    requireRunning(id);
    SharedAction known = outcomes.actions(id).stream().filter(one -> one.id().equals(action)).findFirst().orElseThrow(Missing::new);
    if (outcomes.owners(id).getOrDefault(action, java.util.List.of()).stream().anyMatch(part -> part.state() != Progress.OPEN)) {
      throw new Stale();
    }
    known.takeBack();
    audit.record(Act.of("themed.action_taken_back", action));
  }

  private void requireRunning(UUID id) {
    RegionalDoor.Inside inside = door.enterAsHost(id, Permission.RUN_REGIONAL);
    if (!inside.runs()) {
      throw new Missing();
    }
  }
}

package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** A CDOP takes the summary into its annual report, as it is now. */
@UseCase
public class TakeSummary {
  @Inject RegionalDoor door;
  @Inject Outcomes outcomes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void take(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.KEEP_SHARED_ACTIONS);
    StoredSummary summary = outcomes.summary(id).orElseThrow(Missing::new);
    outcomes
        .taken(id, inside.actor().cdop())
        .ifPresentOrElse(
            taken -> taken.take(summary, inside.actor(), clock.instant()),
            () -> outcomes.keep(new TakenSummary(summary, id, inside.actor(), clock.instant())));
    audit.record(Act.of("themed.summary_taken", id));
  }
}

package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** The host starts the meeting: from here no case can be withdrawn, and what is decided goes to its owner. */
@UseCase
public class StartMeeting {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Stale when it is not the day of the meeting yet, or it was not released
   */
  public void start(UUID id) {
    RegionalDoor.Inside inside = door.enterAsHost(id, Permission.RUN_REGIONAL);
    if (!inside.runs()) {
      throw new Missing();
    }
    if (inside.meeting().heldOn().isAfter(LocalDate.now(clock))) {
      throw new Stale();
    }
    regionals.dropReviewed(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    inside.meeting().start(clock.instant());
    audit.record(Act.of("themed.started", id));
  }
}

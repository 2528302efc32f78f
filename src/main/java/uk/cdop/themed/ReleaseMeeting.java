package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The host opens the papers to those who attend. From here the time box runs: nothing has to end it. */
@UseCase
public class ReleaseMeeting {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public enum Outcome {
    RELEASED,
    /** A CDOP has not answered, or agreed to an earlier plan. */
    NOT_AGREED,
    /** An offered case was not checked for identifying details. */
    NOT_READY,
    NO_CASES,
    /** It was released before, or cancelled. */
    PAST
  }

  public Outcome release(UUID id) {
    Regional meeting = door.enterAsHost(id, Permission.PLAN_REGIONAL).meeting();
    if (!meeting.closing().isAfter(clock.instant())) {
      return Outcome.PAST;
    }
    Outcome came = Outcome.valueOf(regionals.release(meeting, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    if (came == Outcome.RELEASED) {
      audit.record(Act.of("themed.released", id));
    }
    return came;
  }
}

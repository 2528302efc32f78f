package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** A CDOP sets its own target for a clock. Open cases follow within a minute; what has stopped is not judged anew until its case changes. */
@UseCase
public class ChangeTarget {
  /** The version of a target nobody has set yet. */
  public static final long UNSET = -1;

  @Inject Access access;
  @Inject Definitions definitions;
  @Inject Targets targets;
  @Inject ClockRows rows;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Stale when somebody saved after this version was read
   */
  public void change(String code, Target to, String why, long seen) {
    Actor actor = access.require(Permission.SET_CLOCKS);
    Definition definition = definitions.of(code).orElseThrow(Missing::new);
    OwnTarget own =
        targets
            .own(actor.cdop(), code)
            .map(
                known -> {
                  known.requireVersion(seen);
                  return known;
                })
            .orElseGet(
                () -> {
                  if (seen != UNSET) {
                    throw new Stale();
                  }
                  return new OwnTarget(actor.cdop(), code);
                });
    boolean fresh = seen == UNSET;
    String before = fresh ? definition.usual().words() : own.target().words();
    own.change(to, why, actor, clock.instant());
    if (fresh) {
      targets.add(own);
    }
    rows.againForAll(Instant.EPOCH);
    audit.record(Act.of("clock.target_changed", code).because(before + " to " + to.words() + ": " + why));
  }
}

package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

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

  /** What came of saving. */
  public enum Outcome {
    KEPT,
    /** Somebody else saved after this writer had read; nothing was kept. */
    SAVED_MEANWHILE
  }

  public Outcome change(String code, Target to, String why, long seen) {
    Actor actor = access.require(Permission.SET_CLOCKS);
    Definition definition = definitions.of(code).orElseThrow(Missing::new);
    Optional<OwnTarget> known = targets.own(actor.cdop(), code);
    if (known.map(OwnTarget::version).orElse(UNSET) != seen) {
      return Outcome.SAVED_MEANWHILE;
    }
    boolean fresh = known.isEmpty();
    OwnTarget own = known.orElseGet(() -> new OwnTarget(actor.cdop(), code));
    String before = fresh ? definition.usual().words() : own.target().words();
    own.change(to, why, actor, clock.instant());
    if (fresh) {
      targets.add(own);
    }
    rows.againForAll(Instant.EPOCH);
    audit.record(Act.of("clock.target_changed", code).because(before + " to " + to.words() + ": " + why));
    return Outcome.KEPT;
  }
}

package uk.cdop.ncmd.reconciliation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** The coordinator notes what was done about a line of a comparison. */
@UseCase
public class NoteLine {
  @Inject Access access;
  @Inject Reconciliations reconciliations;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Missing when there is no such line in this CDOP, or it is of a case the actor may not see
   */
  public void note(UUID reconciliation, UUID line, String words) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    KeptLine kept =
        reconciliations.line(reconciliation, line)
            .filter(found -> found.review().filter(access.barred()::contains).isEmpty())
            .orElseThrow(Missing::new);
    reconciliations.note(new LineNote(actor.cdop(), kept.id(), words, clock.instant(), actor.id()));
    audit.record(Act.of("ncmd.reconciliation_noted", kept.id()));
  }
}

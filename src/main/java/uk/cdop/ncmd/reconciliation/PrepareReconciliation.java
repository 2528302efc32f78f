package uk.cdop.ncmd.reconciliation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Clocks;

/** Says whether the actor may upload a list before the file is read, and offers today as its day. */
@UseCase
public class PrepareReconciliation {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public LocalDate prepare() {
    access.require(Permission.PRODUCE_NCMD);
    audit.record(Act.of("ncmd.reconciliation_form_viewed", ""));
    return LocalDate.ofInstant(clock.instant(), Clocks.ENGLAND);
  }
}

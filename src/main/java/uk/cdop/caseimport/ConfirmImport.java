package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** The coordinator has the good rows imported; the round does it in the background. */
@UseCase
public class ConfirmImport {
  @Inject Access access;
  @Inject Imports imports;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * A second confirmation while the import runs changes nothing.
   *
   * @throws Stale when the rows were changed after the numbers were shown
   */
  public void confirm(UUID id, long version, long rows) {
    String by = access.require(Permission.IMPORT_CASES).id();
    CaseImport found = imports.get(id);
    if (found.state() == ImportState.RUNNING) {
      return;
    }
    long good = imports.counts(List.of(id)).get(id).getOrDefault(Outcome.NEW, 0L);
    if (found.version() != version || good != rows) {
      throw new Stale();
    }
    found.confirm(by, clock.instant());
    audit.record(Act.of("caseimport.confirmed", id));
  }
}

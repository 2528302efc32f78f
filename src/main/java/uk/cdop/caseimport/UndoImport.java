package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The coordinator undoes an import as a whole; the round removes its cases in the background, those nobody worked on. */
@UseCase
public class UndoImport {
  @Inject Access access;
  @Inject Imports imports;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param reason one sentence, kept in the audit record
   * @throws uk.cdop.platform.Stale when it is undone already
   */
  public void undo(UUID id, String reason) {
    String by = access.require(Permission.IMPORT_CASES).id();
    imports.get(id).undo(by, reason, clock.instant());
    audit.record(Act.of("caseimport.undo_asked", id).because(reason));
  }
}

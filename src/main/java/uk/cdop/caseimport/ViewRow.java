package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** Opens one row to mend it. */
@UseCase
public class ViewRow {
  @Inject Access access;
  @Inject Imports imports;
  @Inject Checking checking;
  @Inject AuditTrail audit;

  /** A row with what its coded cells may hold. */
  public record Seen(UUID importId, int number, long version, Map<Field, String> entries, List<RowMistake> mistakes, Map<Field, List<String>> allowed) {}

  /**
   * @throws uk.cdop.platform.Missing when the row is about a case that is closed to the actor
   * @throws Stale when the row was added or the import undone in the meantime
   */
  public Seen view(UUID id, int number) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    ImportRow row = imports.row(id, number);
    row.requireOpen(access.barred());
    if (!found.state().open() || row.outcome() == Outcome.ADDED) {
      throw new Stale();
    }
    audit.record(Act.of("caseimport.row_viewed", id + " row " + number));
    Map<Field, List<String>> allowed = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      allowed.put(field, checking.codes().allowed(field));
    }
    return new Seen(id, number, row.version(), row.entries(), row.mistakes(), allowed);
  }
}

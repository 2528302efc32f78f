package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** The coordinator mends a row in place. What was entered is kept even where something is still wrong; the whole file is checked again, because rows can be about the same child. */
@UseCase
public class MendRow {
  @Inject Access access;
  @Inject Imports imports;
  @Inject Checking checking;
  @Inject AuditTrail audit;

  /**
   * What is still wrong with it; empty when it is good or already here.
   *
   * @throws uk.cdop.platform.Missing when the row is about a case that is closed to the actor
   * @throws Stale when someone else saved the row, or the import went on, in the meantime
   */
  public List<RowMistake> mend(UUID id, int number, long version, Map<Field, String> entries) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    found.requireMendable();
    ImportRow row = imports.row(id, number);
    row.requireOpen(access.barred());
    if (row.version() != version || row.outcome() == Outcome.ADDED) {
      throw new Stale();
    }
    audit.record(Act.of("caseimport.row_mended", id + " row " + number));
    Map<Integer, Map<Field, String>> all = new LinkedHashMap<>();
    imports.unsettled(id).forEach(each -> all.put(each.number(), each.number() == number ? entries : each.entries()));
    Map<Integer, Verdict> verdicts = checking.check(all);
    imports.found(id, all, verdicts);
    return verdicts.get(number).mistakes();
  }
}

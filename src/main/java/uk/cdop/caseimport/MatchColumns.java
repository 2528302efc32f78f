package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The coordinator says which column holds which field; that is remembered, and every row is read by it and checked. */
@UseCase
public class MatchColumns {
  @Inject Access access;
  @Inject Imports imports;
  @Inject KnownHeadings known;
  @Inject Checking checking;
  @Inject AuditTrail audit;

  /**
   * @param mapping a field or none for each column, no field twice
   * @throws uk.cdop.platform.Stale when the import has begun in the meantime
   */
  public void match(UUID id, List<Optional<Field>> mapping) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    found.match(mapping);
    known.remember(found.headings(), mapping);
    audit.record(Act.of("caseimport.columns_matched", id));
    Map<Integer, Map<Field, String>> entries = new LinkedHashMap<>();
    imports.unsettled(id).forEach(row -> entries.put(row.number(), Checking.entries(row.cells(), mapping)));
    imports.found(id, entries, checking.check(entries));
  }
}

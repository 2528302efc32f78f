package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
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
import uk.cdop.caseimport.sheet.Sheet;
import uk.cdop.caseimport.sheet.SheetReading;
import uk.cdop.caseimport.sheet.SpreadsheetFile;

/** The coordinator uploads mended rows into the same import. Each finds its row by its number; only rows that needed mending change. */
@UseCase
public class UploadCorrections {
  @Inject Access access;
  @Inject Imports imports;
  @Inject Checking checking;
  @Inject AuditTrail audit;

  /** What came of it. */
  public sealed interface Corrected {
    /** So many rows were taken over; so many in the file are not rows that need mending. */
    record Taken(int rows, int ignored) implements Corrected {}

    /** Not a file we can use, and what to do about it. */
    record Refused(String why) implements Corrected {}
  }

  /**
   * @throws uk.cdop.platform.Stale when the import went on in the meantime
   */
  public Corrected correct(UUID id, byte[] file) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    found.requireMendable();
    return switch (SpreadsheetFile.read(file)) {
      case SheetReading.Unreadable unreadable -> new Corrected.Refused(unreadable.why());
      case SheetReading.Read read -> take(id, read.sheet());
    };
  }

  private Corrected take(UUID id, Sheet sheet) {
    int at = sheet.headings().stream().map(Headings::plain).toList().indexOf(Headings.plain(FetchBadRows.ROW));
    if (at < 0) {
      return new Corrected.Refused("The file has no column called Row. Download the rows to fix, change them and upload that file");
    }
    List<Optional<Field>> mapping = new ArrayList<>(Headings.suggest(sheet.headings(), Map.of()));
    mapping.set(at, Optional.empty());
    Map<Integer, Map<Field, String>> mended = new HashMap<>();
    for (Sheet.Line line : sheet.lines()) {
      String number = line.cells().size() > at ? line.cells().get(at) : "";
      if (number.matches("\\d{1,6}")) {
        mended.put(Integer.parseInt(number), Checking.entries(line.cells(), mapping));
      }
    }
    Map<Integer, Map<Field, String>> all = new LinkedHashMap<>();
    int taken = 0;
    for (ImportRow row : imports.unsettled(id)) {
      boolean changed = row.outcome() == Outcome.MEND && mended.containsKey(row.number());
      taken += changed ? 1 : 0;
      all.put(row.number(), changed ? mended.get(row.number()) : row.entries());
    }
    audit.record(Act.of("caseimport.rows_corrected", id));
    imports.found(id, all, checking.check(all));
    return new Corrected.Taken(taken, sheet.lines().size() - taken);
  }
}

package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.caseimport.sheet.Sheet;
import uk.cdop.caseimport.sheet.SheetWriter;

/** Makes a spreadsheet of the rows that need mending, each with its number and what is wrong with it, to be mended and uploaded again. */
@UseCase
public class FetchBadRows {
  static final String ROW = "Row";
  static final String WRONG = "What to fix";

  @Inject Access access;
  @Inject Imports imports;
  @Inject AuditTrail audit;

  public byte[] fetch(UUID id, boolean workbook) {
    access.require(Permission.IMPORT_CASES);
    imports.get(id);
    audit.record(Act.of("caseimport.bad_rows_downloaded", id));
    List<List<String>> table = new ArrayList<>();
    table.add(Stream.concat(Stream.of(ROW, WRONG), Arrays.stream(Field.values()).map(Field::heading)).toList());
    imports.rows(id, Optional.of(Outcome.MEND), 0, Sheet.MOST_ROWS).forEach(row -> table.add(cells(row)));
    return workbook ? SheetWriter.workbook(List.of(new SheetWriter.Table("Rows to fix", table))) : SheetWriter.csv(table);
  }

  private static List<String> cells(ImportRow row) {
    String wrong = row.mistakes().stream().map(RowMistake::message).collect(Collectors.joining(". "));
    return Stream.concat(
            Stream.of("" + row.number(), wrong), Arrays.stream(Field.values()).map(field -> row.entries().getOrDefault(field, "")))
        .toList();
  }
}

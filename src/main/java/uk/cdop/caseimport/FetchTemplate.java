package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.caseimport.sheet.SheetWriter;

/** Makes the empty spreadsheet to fill in; the workbook has a second sheet with the values that cells may hold. */
@UseCase
public class FetchTemplate {
  @Inject Access access;
  @Inject Checking checking;

  public byte[] fetch(boolean workbook) {
    access.require(Permission.IMPORT_CASES);
    List<List<String>> empty = List.of(Arrays.stream(Field.values()).map(Field::heading).toList());
    return workbook
        ? SheetWriter.workbook(List.of(new SheetWriter.Table("Cases", empty), new SheetWriter.Table("Allowed values", allowed())))
        : SheetWriter.csv(empty);
  }

  private List<List<String>> allowed() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Column", "How to fill it", "Allowed values"));
    for (Field field : Field.values()) {
      List<String> values = checking.codes().allowed(field);
      rows.add(List.of(field.heading(), field.hint(), values.isEmpty() ? "" : values.getFirst()));
      values.stream().skip(1).forEach(value -> rows.add(List.of(field.heading(), "", value)));
    }
    return rows;
  }
}

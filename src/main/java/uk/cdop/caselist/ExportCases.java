package uk.cdop.caselist;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.caseimport.sheet.SheetWriter;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;

/**
 * The cases of a filter as a spreadsheet, with a reason. It is a look at each of them and recorded as one; names and NHS numbers are
 * in it only when they were asked for.
 */
@UseCase
public class ExportCases {
  public static final int MOST = 1000;

  @Inject Access access;
  @Inject CaseRows rows;
  @Inject AuditTrail audit;

  /** The kind of file. */
  public enum Format {
    XLSX("cases.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("cases.csv", "text/csv");

    private final String fileName;
    private final String type;

    Format(String fileName, String type) {
      this.fileName = fileName;
      this.type = type;
    }

    public String fileName() {
      return fileName;
    }

    public String type() {
      return type;
    }
  }

  /** How many cases the file would hold; more than {@value #MOST} are refused. */
  public int count(Filter filter) {
    access.require(Permission.EXPORT_CASES);
    return rows.count(filter);
  }

  public byte[] export(Filter filter, Format format, boolean names, String reason) {
    access.require(Permission.EXPORT_CASES);
    List<CaseRow> found = rows.page(filter, Optional.empty(), MOST);
    audit.record(Act.of("caselist.exported", found.size() + (names ? " cases with names" : " cases")).because(reason));
    found.forEach(one -> audit.record(Act.on(one.id(), names ? "caselist.exported_with_names" : "caselist.exported").because(reason)));
    List<List<String>> table = new ArrayList<>();
    table.add(row(names, List.of("Case", "Stage", "Age at death", "Died", "Postcode area", "Key worker", "Joint agency response", "Coroner", "Category", "Restricted"),
        "Forenames", "Surname", "NHS number", "Born"));
    found.forEach(
        one ->
            table.add(
                row(names,
                    List.of(one.number(), one.stage().label(), new Age(one.bornOn(), one.diedOn()).words(), Words.day(one.diedOn()), one.area(), one.keyWorker(),
                        yes(one.jointAgencyResponse()), yes(one.coroner()), one.category(), yes(one.restricted())),
                    one.forenames(), one.surname(), one.nhsNumber(), Words.day(one.bornOn()))));
    return format == Format.CSV ? SheetWriter.csv(table) : SheetWriter.workbook(List.of(new SheetWriter.Table("Cases", table)));
  }

  private static List<String> row(boolean names, List<String> always, String... named) {
    List<String> row = new ArrayList<>(always);
    if (names) {
      row.addAll(List.of(named));
    }
    return row;
  }

  private static String yes(boolean is) {
    return is ? "Yes" : "No";
  }
}

package uk.cdop.themed;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** Gives the published summary as a file; what is withheld on the page is withheld in it. */
@UseCase
public class DownloadSummary {
  private static final String FORMULA = "=+-@\t\r";

  @Inject RegionalDoor door;
  @Inject Outcomes outcomes;
  @Inject AuditTrail audit;

  /**
   * @throws Missing when it is not published
   */
  public RegionalSummary summary(UUID id) {
    door.enter(id, Permission.SEE_REGIONAL);
    RegionalSummary summary = outcomes.summary(id).orElseThrow(Missing::new).summary();
    audit.record(Act.of("themed.summary_downloaded", id));
    return summary;
  }

  /** As a table that no spreadsheet takes for formulas. */
  public static byte[] csv(RegionalSummary summary) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Part", "Line", "Count"));
    rows.add(List.of("Meeting", summary.title(), summary.day()));
    rows.add(List.of("Meeting", "Cases", summary.cases()));
    rows.add(List.of("Meeting", "What it found", summary.text()));
    summary.tables().forEach(table -> table.rows().forEach(row -> rows.add(List.of(table.caption(), row.label(), row.count()))));
    summary.learning().forEach(learning -> rows.add(List.of("Shared learning", learning, "")));
    StringBuilder text = new StringBuilder("\ufeff");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(DownloadSummary::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}

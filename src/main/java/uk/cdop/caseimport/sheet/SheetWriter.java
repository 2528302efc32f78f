package uk.cdop.caseimport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.cdop.platform.ModuleApi;

/** Writes tables as people open them. A cell that a spreadsheet program could take for a formula is led by an apostrophe. */
@ModuleApi
public final class SheetWriter {
  private static final String FORMULA = "=+-@\t\r";
  private static final int WIDEST = 60;

  private SheetWriter() {}

  /** A named sheet; its first row holds the headings. */
  public record Table(String name, List<List<String>> rows) {}

  public static byte[] csv(List<List<String>> rows) {
    StringBuilder text = new StringBuilder("\ufeff");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(SheetWriter::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] workbook(List<Table> tables) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "CDOP", "1.0")) {
      for (Table table : tables) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        int wide = table.rows().stream().mapToInt(List::size).max().orElse(0);
        int row = 0;
        for (List<String> cells : table.rows()) {
          for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, harmless(cells.get(column)));
          }
          row++;
        }
        for (int column = 0; column < wide; column++) {
          int at = column;
          int longest = table.rows().stream().mapToInt(cells -> cells.size() > at ? cells.get(at).length() : 0).max().orElse(0);
          sheet.width(column, Math.min(Math.max(longest + 2, 12), WIDEST));
          sheet.style(0, column).bold().set();
          // Text, or the program would turn a typed 3/5 into its own idea of a day.
          sheet.style(column).format("@").set();
        }
        sheet.freezePane(0, 1);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}

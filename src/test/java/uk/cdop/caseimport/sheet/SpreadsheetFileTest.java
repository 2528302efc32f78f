package uk.cdop.caseimport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SpreadsheetFileTest {
  @Test
  void reads_csv_with_any_of_the_usual_separators() {
    for (String separator : List.of(",", ";", "\t")) {
      Sheet sheet = read(String.join("\n", "Surname" + separator + "DOB", "\"Tho" + separator + "rn\"" + separator + "3/5/2019", "", "Okafor" + separator).getBytes(StandardCharsets.UTF_8));
      assertThat(sheet.headings()).containsExactly("Surname", "DOB");
      assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, List.of("Tho" + separator + "rn", "3/5/2019")), new Sheet.Line(4, List.of("Okafor")));
    }
  }

  @Test
  void reads_utf_8_windows_1252_and_utf_16_and_the_line_excel_writes_for_itself() {
    String text = "sep=;\r\nSurname;Notes\r\nZoë;“said”\r\n";
    for (byte[] file : List.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("windows-1252")), ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(read(file).lines()).containsExactly(new Sheet.Line(3, List.of("Zoë", "“said”")));
    }
  }

  @Test
  void reads_a_workbook_with_dates_numbers_and_saved_values_of_formulas() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Cases");
      sheet.value(0, 0, "NHS");
      sheet.value(0, 1, "DOB");
      sheet.value(0, 2, "Grade");
      sheet.value(1, 0, 9991234567L);
      sheet.value(1, 1, LocalDate.of(2019, 5, 3));
      sheet.style(1, 1).format("dd/MM/yyyy").set();
      sheet.value(1, 2, 3.0);
      sheet.formula(2, 0, "1+1");
      sheet.value(2, 2, "1*");
    }
    assertThat(read(file.toByteArray()).lines())
        .containsExactly(new Sheet.Line(2, List.of("9991234567", "2019-05-03", "3")), new Sheet.Line(3, List.of("", "", "1*")));
  }

  @Test
  void its_own_workbooks_and_csv_files_can_be_read_again() {
    List<List<String>> rows = List.of(List.of("Row", "Notes"), List.of("7", "plain"));
    assertThat(read(SheetWriter.csv(rows)).lines()).containsExactly(new Sheet.Line(2, List.of("7", "plain")));
    assertThat(read(SheetWriter.workbook(List.of(new SheetWriter.Table("Rows", rows)))).lines()).containsExactly(new Sheet.Line(2, List.of("7", "plain")));
  }

  @Test
  void a_cell_that_could_become_a_formula_is_written_as_text() {
    for (String cell : List.of("=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx")) {
      assertThat(SheetWriter.harmless(cell)).isEqualTo("'" + cell);
    }
    assertThat(SheetWriter.harmless("EC-1")).isEqualTo("EC-1");
  }

  @Test
  void says_in_words_why_a_file_cannot_be_read() throws IOException {
    assertThat(why(new byte[0])).isEqualTo("The file is empty");
    assertThat(why("Surname,DOB\n".getBytes(StandardCharsets.UTF_8))).contains("no rows below");
    assertThat(why(new byte[] {1, 0, 2, 0, 0})).contains("not a spreadsheet");
    assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0})).contains("older Excel workbook");
    assertThat(why(new byte[SpreadsheetFile.MOST_BYTES + 1])).contains("larger than 10 MB");
    assertThat(why(zip("nothing.txt", new byte[10]))).contains("not an Excel workbook");
    assertThat(why(("a,b\n" + "x,y\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8))).contains("more than 10,000 rows");
  }

  @Test
  void refuses_a_workbook_that_would_unpack_to_a_hundred_megabytes() throws IOException {
    assertThat(why(zip("xl/worksheets/sheet1.xml", new byte[101 * 1024 * 1024]))).contains("too large when unpacked");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return file.toByteArray();
  }

  private static Sheet read(byte[] file) {
    SheetReading reading = SpreadsheetFile.read(file);
    assertThat(reading).as("%s", reading).isInstanceOf(SheetReading.Read.class);
    return ((SheetReading.Read) reading).sheet();
  }

  private static String why(byte[] file) {
    return ((SheetReading.Unreadable) SpreadsheetFile.read(file)).why();
  }
}

package uk.cdop.caseimport.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an Excel workbook. No formula is reckoned: a cell that holds one counts for the value that was saved
 * beside it. What the file would unpack to is measured before anything is read.
 */
final class XlsxFile {
  private static final long MOST_UNPACKED = 100L * 1024 * 1024;
  private static final int MOST_PARTS = 500;
  private static final SheetReading NOT_A_WORKBOOK =
      new SheetReading.Unreadable("The file is not an Excel workbook we can read. Open it in your spreadsheet program and save it as .xlsx or CSV, without a password");

  private XlsxFile() {}

  static SheetReading read(byte[] file) {
    SheetBuilder sheet = new SheetBuilder();
    try {
      if (tooLargeUnpacked(file)) {
        return new SheetReading.Unreadable("The workbook is too large when unpacked. Copy the rows you need into a new workbook and upload that");
      }
      try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
          Stream<Row> rows = workbook.getFirstSheet().openStream()) {
        rows.forEach(row -> sheet.row(row.getRowNum(), cells(row)));
      }
      return sheet.read();
    } catch (SheetBuilder.Refused tooLarge) {
      return new SheetReading.Unreadable(tooLarge.getMessage());
    } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException malformed) {
      // The library meets a damaged workbook with any of these.
      return NOT_A_WORKBOOK;
    }
  }

  /** By the directory at the end of the file, as the library reads it; what it claims of sizes is not believed. */
  private static boolean tooLargeUnpacked(byte[] file) throws IOException {
    long total = 0;
    int parts = 0;
    byte[] buffer = new byte[64 * 1024];
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (++parts > MOST_PARTS) {
          return true;
        }
        try (InputStream content = zip.getInputStream(part)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            total += read;
            if (total > MOST_UNPACKED) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static List<String> cells(Row row) {
    if (row.getCellCount() > Sheet.MOST_COLUMNS * 10) {
      throw new SheetBuilder.Refused("Row " + row.getRowNum() + " is far too wide. Delete the columns that are not needed");
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxFile::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? date(cell) : plain(cell.getRawValue());
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return Boolean.TRUE.equals(cell.asBoolean()) ? "Yes" : "No";
    }
    if (cell.getType() == CellType.STRING) {
      return cell.asString();
    }
    return Optional.ofNullable(cell.getRawValue()).map(XlsxFile::plain).orElse("");
  }

  private static boolean isDate(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return !format.equals("general") && (format.contains("d") || format.contains("yy"));
  }

  private static String date(Cell cell) {
    var moment = cell.asDate();
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
  }

  /** 9.991234567E9 is how a workbook may hold a number that people see as 9991234567. */
  private static String plain(String raw) {
    if (raw == null || !raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?")) {
      return raw == null ? "" : raw;
    }
    BigDecimal number = new BigDecimal(raw);
    return raw.matches("0[0-9]+") ? raw : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

package uk.cdop.caseimport.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma, semicolon or tab separated text in UTF-8, UTF-16 or Windows-1252, as spreadsheet programs save it. A file that is
 * not UTF-8 is taken for Windows-1252, in which every byte means something.
 */
final class CsvFile {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvFile() {}

  static SheetReading read(byte[] file) {
    String text = text(file);
    if (text.indexOf('\0') >= 0) {
      return new SheetReading.Unreadable("The file is not a spreadsheet. Save it as CSV or as an Excel workbook (.xlsx)");
    }
    String separatorLine = text.lines().findFirst().orElse("");
    // Excel writes this line for itself; it is no row.
    boolean told = separatorLine.matches("(?i)sep=[,;\t|]");
    char separator = told ? separatorLine.charAt(4) : separator(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
    SheetBuilder sheet = new SheetBuilder();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord record : parser) {
        if (!told || record.getRecordNumber() > 1) {
          sheet.row((int) record.getRecordNumber(), record.toList());
        }
      }
      return sheet.read();
    } catch (SheetBuilder.Refused tooLarge) {
      return new SheetReading.Unreadable(tooLarge.getMessage());
    } catch (IOException | UncheckedIOException malformed) {
      return new SheetReading.Unreadable("A quotation mark in the file is not closed, so that rows run into each other. Save the file again from your spreadsheet program");
    }
  }

  private static String text(byte[] file) {
    if (starts(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, WINDOWS);
    }
  }

  private static boolean starts(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The one of the separators that stands most often in the first line, outside quotation marks. */
  private static char separator(String text) {
    Map<Character, Integer> counts = new TreeMap<>(Map.of(',', 0, ';', 0, '\t', 0, '|', 0));
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r') && counts.values().stream().anyMatch(n -> n > 0)) {
        break;
      } else if (!quoted && counts.containsKey(c)) {
        counts.merge(c, 1, Integer::sum);
      }
    }
    List<Character> order = new ArrayList<>(List.of(',', ';', '\t', '|'));
    order.sort((a, b) -> counts.get(b) - counts.get(a));
    return order.getFirst();
  }
}

package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;

/**
 * The same case as flat files: one row a case, a file for each repeat, and a dictionary of every column. A cell that a
 * spreadsheet would read as a formula gets an apostrophe before it. Equal cases give equal bytes, also of the archive.
 */
final class FlatFiles {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
  private static final List<String> KEYS = List.of("schema_version", "cdop_code", "case_uid", "local_case_ref", "event");
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FlatFiles() {}

  /** The files by name, in the order of the archive. */
  static Map<String, String> of(Mapped mapped) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("case.csv", caseFile(mapped));
    mapped.rows().forEach((repeat, rows) -> files.put(repeat.file() + ".csv", rowsFile(mapped, repeat, rows)));
    files.put("dictionary.csv", dictionary(mapped.dataset()));
    return files;
  }

  static byte[] archive(Mapped mapped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (var file : of(mapped).entrySet()) {
        add(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** No clock and no default goes into the archive, so that the same files give the same bytes again. */
  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String caseFile(Mapped mapped) {
    List<String> head = new ArrayList<>(KEYS);
    List<String> row = new ArrayList<>(keys(mapped));
    mapped.values().forEach((element, value) -> {
      head.add(element.column());
      row.add(cell(value));
    });
    head.addAll(List.of("not_known", "not_applicable"));
    row.add(columns(mapped, Value.NOT_KNOWN));
    row.add(columns(mapped, Value.NOT_APPLICABLE));
    return written(List.of(head, row));
  }

  private static String rowsFile(Mapped mapped, Repeat repeat, List<Map<Element, Value>> rows) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(KEYS);
    head.add("line");
    repeat.elements().forEach(element -> head.add(element.column()));
    lines.add(head);
    for (int number = 1; number <= rows.size(); number++) {
      List<String> line = new ArrayList<>(keys(mapped));
      line.add(Integer.toString(number));
      rows.get(number - 1).values().forEach(value -> line.add(cell(value)));
      lines.add(line);
    }
    return written(lines);
  }

  static String dictionary(Dataset dataset) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("file", "column", "json_path", "title", "type", "needed_for", "wanted_for", "codes", "source", "evidence"));
    dataset.elements().forEach(element -> lines.add(described(dataset, "case.csv", element.path(), element)));
    for (Repeat repeat : dataset.repeats()) {
      repeat.elements().forEach(element ->
          lines.add(described(dataset, repeat.file() + ".csv", repeat.path() + "[]." + element.path(), element)));
    }
    return written(lines);
  }

  private static List<String> described(Dataset dataset, String file, String path, Element element) {
    String codes =
        element.list().isEmpty()
            ? ""
            : dataset.list(element).codes().stream().map(c -> c.to() + " " + c.label()).collect(Collectors.joining("; "));
    String sources =
        element.sources().stream()
            .map(s -> s.isQuestion() ? s.form() + " " + s.editions() + " " + s.question() : "case " + s.fact())
            .collect(Collectors.joining("; "));
    return List.of(
        file,
        element.column(),
        path,
        element.title(),
        element.type().name().toLowerCase(Locale.ROOT),
        names(element.needed()),
        names(element.wanted()),
        codes,
        sources,
        element.evidence());
  }

  private static String names(List<Occasion> occasions) {
    return occasions.stream().map(Occasion::name).collect(Collectors.joining("; "));
  }

  private static List<String> keys(Mapped mapped) {
    var review = mapped.record().review();
    return List.of(
        mapped.dataset().version(), review.cdop(), review.id().toString(), review.number(), mapped.occasion().name());
  }

  private static String columns(Mapped mapped, Value unanswered) {
    return mapped.values().entrySet().stream()
        .filter(entry -> entry.getValue().equals(unanswered))
        .map(entry -> entry.getKey().column())
        .collect(Collectors.joining(";"));
  }

  private static String cell(Value value) {
    return value instanceof Value.Given given ? text(given.json()) : "";
  }

  private static String text(JsonNode json) {
    return json.isArray()
        ? StreamSupport.stream(json.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(";"))
        : json.isNumber() ? json.decimalValue().toPlainString() : json.asText();
  }

  private static String written(List<List<String>> lines) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
      for (List<String> line : lines) {
        printer.printRecord(line.stream().map(FlatFiles::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A cell no spreadsheet takes for a formula (trust: in and out). */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}

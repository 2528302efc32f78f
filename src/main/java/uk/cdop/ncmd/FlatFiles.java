package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;
import uk.cdop.ncmd.Dataset.Source;

/**
 * The same case as flat files: one row a case, a file for each repeat, and a dictionary of every column. A cell that a
 * spreadsheet would read as a formula gets an apostrophe before it. Equal cases give equal bytes, also of the archive.
 */
final class FlatFiles {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
  private static final SequencedMap<String, String> KEY_TITLES = new LinkedHashMap<>();

  static {
    KEY_TITLES.put("schema_version", "Version of the dataset");
    KEY_TITLES.put("cdop_code", "Code of the CDOP");
    KEY_TITLES.put("case_uid", "Identifier of the case in this product");
    KEY_TITLES.put("local_case_ref", "Number of the case");
    KEY_TITLES.put("event", "Why the document was made");
  }

  private static final List<String> KEYS = List.copyOf(KEY_TITLES.sequencedKeySet());
  private static final String LINE = "line";
  private static final List<String> UNANSWERED = List.of("not_known", "not_applicable");
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FlatFiles() {}

  /** The files by name, in the order of the archive. A file of a form is there only when the form says something. */
  static Map<String, String> of(Mapped mapped) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, Map<Element, Value>> byFile = new LinkedHashMap<>();
    mapped.values().forEach((element, value) -> byFile.computeIfAbsent(element.file(), file -> new LinkedHashMap<>()).put(element, value));
    byFile.forEach((file, values) -> {
      if (file.equals(Dataset.CASE_FILE) || values.values().stream().anyMatch(Value::answered)) {
        files.put(file + ".csv", valuesFile(mapped, values));
      }
    });
    mapped.rows().forEach((repeat, rows) -> {
      if (!repeat.ofForm() || !rows.isEmpty()) {
        files.put(repeat.file() + ".csv", rowsFile(mapped, repeat, rows));
      }
    });
    files.put("dictionary.csv", dictionary(mapped.dataset(), files.keySet()::contains));
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

  private static String valuesFile(Mapped mapped, Map<Element, Value> values) {
    List<String> head = new ArrayList<>(KEYS);
    List<String> row = new ArrayList<>(keys(mapped));
    values.forEach((element, value) -> {
      head.add(element.column());
      row.add(cell(value));
    });
    unanswered(head, row, values);
    return written(List.of(head, row));
  }

  private static String rowsFile(Mapped mapped, Repeat repeat, List<Map<Element, Value>> rows) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(KEYS);
    head.add(LINE);
    repeat.elements().forEach(element -> head.add(element.column()));
    if (repeat.ofForm()) {
      head.addAll(UNANSWERED);
    }
    lines.add(head);
    for (int number = 1; number <= rows.size(); number++) {
      List<String> line = new ArrayList<>(keys(mapped));
      line.add(Integer.toString(number));
      rows.get(number - 1).values().forEach(value -> line.add(cell(value)));
      if (repeat.ofForm()) {
        unanswered(new ArrayList<>(), line, rows.get(number - 1));
      }
      lines.add(line);
    }
    return written(lines);
  }

  private static void unanswered(List<String> head, List<String> row, Map<Element, Value> values) {
    head.addAll(UNANSWERED);
    row.add(columns(values, Value.NOT_KNOWN));
    row.add(columns(values, Value.NOT_APPLICABLE));
  }

  /** Every column of every file of the dataset. */
  static String dictionary(Dataset dataset) {
    return dictionary(dataset, file -> true);
  }

  private static String dictionary(Dataset dataset, Predicate<String> files) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("file", "column", "json_path", "title", "type", "list", "needed_for", "wanted_for", "codes", "source", "evidence"));
    Set<String> begun = new HashSet<>();
    for (Element element : dataset.elements()) {
      String file = element.file() + ".csv";
      if (files.test(file)) {
        if (begun.add(file)) {
          lines.addAll(keysDescribed(file, false, true));
        }
        lines.add(described(dataset, file, element.path(), element));
      }
    }
    for (Repeat repeat : dataset.repeats()) {
      String file = repeat.file() + ".csv";
      if (files.test(file)) {
        lines.addAll(keysDescribed(file, true, repeat.ofForm()));
        repeat.elements().forEach(element -> lines.add(described(dataset, file, repeat.path() + "[]." + element.path(), element, repeat.sources())));
      }
    }
    return written(lines);
  }

  /** Every code of every list of the dataset. */
  static String codes(Dataset dataset) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("list", "code", "label", "our_code", "evidence"));
    dataset.lists().forEach(list ->
        list.codes().forEach(code -> lines.add(List.of(list.name(), code.to(), code.label(), code.from(), list.evidence()))));
    return written(lines);
  }

  private static List<List<String>> keysDescribed(String file, boolean repeated, boolean saysUnanswered) {
    List<List<String>> lines = new ArrayList<>();
    KEY_TITLES.forEach((column, title) -> lines.add(key(file, column, column, title)));
    if (repeated) {
      lines.add(key(file, LINE, "", "Number of the line within the case"));
    }
    if (saysUnanswered) {
      lines.add(key(file, UNANSWERED.getFirst(), "", "Columns of this line that were answered not known"));
      lines.add(key(file, UNANSWERED.getLast(), "", "Columns of this line that were answered not applicable"));
    }
    return lines;
  }

  private static List<String> key(String file, String column, String path, String title) {
    return List.of(file, column, path, title, "text", "", "", "", "", "envelope", "project");
  }

  private static List<String> described(Dataset dataset, String file, String path, Element element) {
    return described(dataset, file, path, element, element.sources());
  }

  private static List<String> described(Dataset dataset, String file, String path, Element element, List<Source> from) {
    String codes =
        element.list().isEmpty()
            ? ""
            : dataset.list(element).codes().stream().map(c -> c.to() + " " + c.label()).collect(Collectors.joining("; "));
    String inner = from.equals(element.sources()) || from.isEmpty() ? "" : " " + element.sources().getFirst().question();
    String sources =
        (from.isEmpty() ? element.sources() : from).stream()
            .map(s -> s.isQuestion() ? s.form() + " " + s.editions() + " " + s.question() + inner : "case " + s.fact())
            .collect(Collectors.joining("; "));
    return List.of(
        file,
        element.column(),
        path,
        element.title(),
        element.type().name().toLowerCase(Locale.ROOT),
        element.list(),
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

  private static String columns(Map<Element, Value> values, Value unanswered) {
    return values.entrySet().stream()
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

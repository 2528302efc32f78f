package uk.cdop.ncmd.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.caseimport.sheet.Sheet;

/**
 * A list from the national database. Its form is not public, so columns are known by their headings, in the words that are likely;
 * a column that is not known is kept with its row and not compared.
 */
record TheirList(List<Row> rows) {
  private static final Map<Column, List<String>> HEADINGS = Map.of(
      Column.CASE, List.of("case", "casereference", "casenumber", "localreference", "localcasereference", "localcaseref", "yourreference", "cdopreference"),
      Column.REFERENCE, List.of("ncmdreference", "ncmdid", "ncmdnumber", "ncmdcase", "reference", "id"),
      Column.STATUS, List.of("status", "state", "stage", "event", "casestatus"),
      Column.DIED, List.of("dateofdeath", "deathdate", "diedon", "dod"));
  private static final List<DateTimeFormatter> DAYS = List.of(
      DateTimeFormatter.ISO_LOCAL_DATE,
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
      DateTimeFormatter.ofPattern("d-M-uuuu", Locale.UK),
      new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM uuuu").toFormatter(Locale.UK),
      new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-uuuu").toFormatter(Locale.UK));

  private enum Column {
    CASE,
    REFERENCE,
    STATUS,
    DIED
  }

  /** How far a case is there, as far as their word for it is known. */
  enum Course {
    OPEN,
    FINAL,
    GONE,
    UNKNOWN
  }

  /**
   * A row of the list.
   *
   * @param caseNumber our number, without spaces and in capitals
   * @param whole every cell with its heading, as it was in the file
   */
  record Row(int number, String caseNumber, String reference, String status, String died, String whole) {
    Course course() {
      String word = status.toLowerCase(Locale.UK);
      if (word.contains("withdr") || word.contains("delet") || word.contains("cancel")) {
        return Course.GONE;
      }
      if (word.contains("final") || word.contains("complet") || word.contains("closed")) {
        return Course.FINAL;
      }
      return word.contains("open") || word.contains("notif") || word.contains("updat") || word.contains("progress") ? Course.OPEN : Course.UNKNOWN;
    }

    /** The date of death, if one stands there that can be read. */
    Optional<LocalDate> diedOn() {
      return DAYS.stream().flatMap(format -> read(format).stream()).findFirst();
    }

    private Optional<LocalDate> read(DateTimeFormatter format) {
      try {
        return Optional.of(LocalDate.parse(died, format));
      } catch (DateTimeException anotherForm) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return "Row " + number;
    }
  }

  /** What came of reading a table. */
  sealed interface Reading {
    /** A list that can be compared. */
    record Read(TheirList list) implements Reading {}

    /** No column names a case. */
    record NoCases(List<String> headings) implements Reading {}
  }

  static Reading of(Sheet sheet) {
    int ours = column(sheet, Column.CASE);
    int theirs = column(sheet, Column.REFERENCE);
    if (ours < 0 && theirs < 0) {
      return new Reading.NoCases(sheet.headings());
    }
    int status = column(sheet, Column.STATUS);
    int died = column(sheet, Column.DIED);
    List<Row> rows = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      rows.add(new Row(line.number(), plain(cell(line, ours)), cell(line, theirs), cell(line, status), cell(line, died), whole(sheet, line)));
    }
    return new Reading.Read(new TheirList(List.copyOf(rows)));
  }

  /** Capitals without spaces, so that `oxon-2026-0014` is `OXON-2026-0014`. */
  static String plain(String text) {
    return text.replaceAll("\\s", "").toUpperCase(Locale.UK);
  }

  private static int column(Sheet sheet, Column column) {
    return HEADINGS.get(column).stream()
        .flatMap(name -> IntStream.range(0, sheet.headings().size()).filter(i -> letters(sheet.headings().get(i)).equals(name)).boxed())
        .findFirst()
        .orElse(-1);
  }

  private static String letters(String heading) {
    return heading.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
  }

  private static String cell(Sheet.Line line, int column) {
    return column < 0 || column >= line.cells().size() ? "" : line.cells().get(column).strip();
  }

  private static String whole(Sheet sheet, Sheet.Line line) {
    String text = IntStream.range(0, line.cells().size())
        .filter(i -> !line.cells().get(i).isBlank())
        .mapToObj(i -> sheet.headings().get(i) + ": " + line.cells().get(i))
        .collect(Collectors.joining("; "));
    return text.length() > Line.LONGEST_THEIRS ? text.substring(0, Line.LONGEST_THEIRS - 1) + "…" : text;
  }
}

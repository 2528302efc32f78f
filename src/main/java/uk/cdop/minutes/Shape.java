package uk.cdop.minutes;

import java.util.List;
import java.util.stream.Stream;

/** How a block is laid out. A table stands in its text as one row a line, its cells parted by bars. */
public enum Shape {
  TEXT(List.of()),
  PEOPLE(List.of("Name", "For", "Which cases")),
  ACTIONS(List.of("Action", "Who acts", "By"));

  private static final String BAR = " | ";

  private final List<String> columns;

  Shape(List<String> columns) {
    this.columns = columns;
  }

  public List<String> columns() {
    return columns;
  }

  public boolean table() {
    return !columns.isEmpty();
  }

  /** One row as it stands in a text. */
  static String row(String... cells) {
    return String.join(BAR, Stream.of(cells).map(cell -> cell.replaceAll("\\s*[|\\r\\n]+\\s*", " ").strip()).toList());
  }

  /** The rows of a text, each with as many cells as there are columns. */
  List<List<String>> rows(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(this::cells).toList();
  }

  private List<String> cells(String line) {
    String[] parts = line.split("\\|", columns.size());
    return Stream.iterate(0, at -> at < columns.size(), at -> at + 1).map(at -> at < parts.length ? parts[at].strip() : "").toList();
  }
}

package uk.cdop.caseimport.sheet;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.platform.SafeText;

/** Gathers the rows of a file within the bounds; the first row that is not blank holds the headings. */
final class SheetBuilder {
  private final List<Sheet.Line> lines = new ArrayList<>();
  private List<String> headings;

  /** Refuses a file that is too large or no table, with words for the person. */
  static final class Refused extends RuntimeException {
    Refused(String why) {
      super(why);
    }
  }

  void row(int number, List<String> raw) {
    List<String> cells = new ArrayList<>(raw.stream().map(SheetBuilder::clean).toList());
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    if (cells.isEmpty()) {
      return;
    }
    if (cells.size() > Sheet.MOST_COLUMNS) {
      throw new Refused("Row " + number + " has more than " + Sheet.MOST_COLUMNS + " columns. Delete the columns that are not needed");
    }
    if (headings == null) {
      headings = List.copyOf(cells);
      return;
    }
    if (lines.size() == Sheet.MOST_ROWS) {
      throw new Refused("The file has more than 10,000 rows. Split it into files of at most 10,000 rows");
    }
    lines.add(new Sheet.Line(number, List.copyOf(cells)));
  }

  SheetReading read() {
    if (headings == null || headings.size() < 2 && lines.isEmpty()) {
      return new SheetReading.Unreadable("The file has no table in it. The first row must hold the headings of the columns");
    }
    if (lines.isEmpty()) {
      return new SheetReading.Unreadable("The file has headings but no rows below them");
    }
    int widest = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    List<String> all = new ArrayList<>(headings);
    for (int column = all.size(); column < widest; column++) {
      all.add("");
    }
    List<String> named = new ArrayList<>();
    for (int column = 0; column < all.size(); column++) {
      String heading = all.get(column);
      named.add(heading.isEmpty() ? "Column " + (column + 1) : heading.substring(0, Math.min(heading.length(), 200)));
    }
    return new SheetReading.Read(new Sheet(List.copyOf(named), List.copyOf(lines)));
  }

  private static String clean(String raw) {
    String safe = SafeText.lines(raw).strip();
    return safe.length() > Sheet.LONGEST_CELL ? safe.substring(0, Sheet.LONGEST_CELL) : safe;
  }
}

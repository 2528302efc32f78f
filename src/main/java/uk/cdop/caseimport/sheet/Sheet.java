package uk.cdop.caseimport.sheet;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** A table as it was read from a file: headings, and rows with the number a spreadsheet program shows beside them. */
@ModuleApi
public record Sheet(List<String> headings, List<Line> lines) {
  /** At most this many rows below the headings. */
  public static final int MOST_ROWS = 10_000;

  static final int MOST_COLUMNS = 200;
  static final int LONGEST_CELL = 10_000;

  /** A row that is not blank. */
  public record Line(int number, List<String> cells) {}
}

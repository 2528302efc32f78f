package uk.cdop.ncmd.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of counts with a total for each line and for each column, kept as one square so that a total is suppressed like any
 * other number: the last column is the total of its line, the last line the total of its column.
 *
 * @param summed whether the lines add up to the last one; they do not where a case can count in several
 */
public record Crosstab(String title, List<String> lines, List<String> columns, long[][] counts, boolean summed) {
  /** The name of the last line and of the last column. */
  public static final String ALL = "All";

  public Crosstab {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
  }

  /** @param inner the counts without totals; @param all the total of each column, which the lines need not add up to */
  static Crosstab of(String title, List<String> lines, List<String> columns, long[][] inner, long[] all, boolean summed) {
    long[][] whole = new long[lines.size() + 1][columns.size() + 1];
    for (int line = 0; line < lines.size(); line++) {
      System.arraycopy(inner[line], 0, whole[line], 0, columns.size());
      whole[line][columns.size()] = Arrays.stream(inner[line]).sum();
    }
    System.arraycopy(all, 0, whole[lines.size()], 0, columns.size());
    whole[lines.size()][columns.size()] = Arrays.stream(all).sum();
    List<String> named = new ArrayList<>(lines);
    named.add(ALL);
    List<String> headed = new ArrayList<>(columns);
    headed.add(ALL);
    return new Crosstab(title, named, headed, whole, summed);
  }

  int height() {
    return counts.length;
  }

  int width() {
    return counts[0].length;
  }
}

package uk.cdop.ncmd.report;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides small numbers in tables that may be shared: every count from 1 to 4, and as many others as it takes that none of them can
 * be worked out from the totals (domain 7.6). Tables about the same cases hide the same totals, because each gives away what
 * another hides.
 */
public final class Suppression {
  /** From this number on a count may be shown. */
  public static final int SHOWN_FROM = 5;

  private final Crosstab table;
  private final boolean[][] hidden;

  private Suppression(Crosstab table, boolean[] totals) {
    this.table = table;
    this.hidden = new boolean[table.height()][table.width()];
    for (int line = 0; line < table.height(); line++) {
      for (int column = 0; column < table.width(); column++) {
        hidden[line][column] = small(table.counts()[line][column]) || (line == last() && totals[column]);
      }
    }
  }

  /** Which counts of each table are hidden, in the order of the tables; they all have the same columns. */
  public static List<boolean[][]> of(List<Crosstab> tables) {
    boolean[] totals = new boolean[tables.isEmpty() ? 0 : tables.getFirst().width()];
    while (true) {
      List<boolean[][]> hidden = tables.stream().map(table -> new Suppression(table, totals).protect()).toList();
      boolean[] needed = totals.clone();
      hidden.forEach(each -> IntStream.range(0, needed.length).forEach(column -> needed[column] |= each[each.length - 1][column]));
      if (Arrays.equals(needed, totals)) {
        return hidden;
      }
      System.arraycopy(needed, 0, totals, 0, needed.length);
    }
  }

  private static boolean small(long count) {
    return count > 0 && count < SHOWN_FROM;
  }

  private int last() {
    return table.height() - 1;
  }

  private boolean[][] protect() {
    for (Optional<int[]> open = betrayed(); open.isPresent(); open = betrayed()) {
      if (!hideOneMore(open.get()[0], open.get()[1])) {
        break;
      }
    }
    return hidden;
  }

  /** A hidden count that the rest gives away. */
  private Optional<int[]> betrayed() {
    for (int line = 0; line < table.height(); line++) {
      for (int column = 0; column < table.width(); column++) {
        if (hidden[line][column] && (isBridge(line, column) || lineGivesAway(line) || columnGivesAway(column))) {
          return Optional.of(new int[] {line, column});
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Lines and columns are the nodes of a graph and each hidden count joins two of them. As every line and column adds up, a count
   * can be worked out exactly when no other way leads from its line to its column.
   */
  private boolean isBridge(int line, int column) {
    if (!table.summed()) {
      return IntStream.range(0, table.width()).filter(other -> hidden[line][other]).count() == 1;
    }
    boolean[] lines = new boolean[table.height()];
    boolean[] columns = new boolean[table.width()];
    Deque<Integer> waiting = new ArrayDeque<>();
    lines[line] = true;
    waiting.add(line);
    while (!waiting.isEmpty()) {
      int at = waiting.remove();
      for (int across = 0; across < table.width(); across++) {
        if (!hidden[at][across] || columns[across] || (at == line && across == column)) {
          continue;
        }
        columns[across] = true;
        for (int down = 0; down < table.height(); down++) {
          if (hidden[down][across] && !lines[down] && !(down == line && across == column)) {
            lines[down] = true;
            waiting.add(down);
          }
        }
      }
    }
    return !columns[column];
  }

  /** Hidden counts are at least 1 each, so as many hidden counts as cases would all be 1. */
  private boolean lineGivesAway(int line) {
    int inner = table.width() - 1;
    long cells = IntStream.range(0, inner).filter(column -> hidden[line][column]).count();
    long sum = IntStream.range(0, inner).filter(column -> hidden[line][column]).mapToLong(column -> table.counts()[line][column]).sum();
    return cells > 0 && !hidden[line][inner] && sum <= cells;
  }

  private boolean columnGivesAway(int column) {
    if (!table.summed()) {
      return false;
    }
    long cells = IntStream.range(0, last()).filter(line -> hidden[line][column]).count();
    long sum = IntStream.range(0, last()).filter(line -> hidden[line][column]).mapToLong(line -> table.counts()[line][column]).sum();
    return cells > 0 && !hidden[last()][column] && sum <= cells;
  }

  /** Hides the smallest count that still shows in the line, else in the column, a total only when nothing else is left. */
  private boolean hideOneMore(int line, int column) {
    int[] best = null;
    for (int across = 0; across < table.width(); across++) {
      best = better(best, line, across);
    }
    if (table.summed()) {
      for (int down = 0; down < table.height(); down++) {
        best = better(best, down, column);
      }
    }
    if (best == null) {
      for (int down = 0; down < table.height(); down++) {
        for (int across = 0; across < table.width(); across++) {
          best = better(best, down, across);
        }
      }
    }
    if (best == null) {
      return false;
    }
    hidden[best[0]][best[1]] = true;
    return true;
  }

  private int[] better(int[] best, int line, int column) {
    if (hidden[line][column]) {
      return best;
    }
    int[] found = {line, column};
    return best == null || cost(found) < cost(best) ? found : best;
  }

  /** What hiding a count loses: a nought protects badly, a total of all cases tells most. */
  private long cost(int[] cell) {
    long count = table.counts()[cell[0]][cell[1]];
    long total = cell[0] == last() ? 1_000_000_000L : cell[1] == table.width() - 1 ? 1_000_000L : 0;
    return total + (count == 0 ? 100_000L : count);
  }
}

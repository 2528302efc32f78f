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

  /** A hidden count that the rest gives away. Totals that another table had to hide are kept as well as small counts. */
  private Optional<int[]> betrayed() {
    for (int line = 0; line < table.height(); line++) {
      for (int column = 0; column < table.width(); column++) {
        boolean kept = small(table.counts()[line][column]) || line == last();
        if (hidden[line][column] && kept && !couldBeOther(line, column)) {
          return Optional.of(new int[] {line, column});
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether some other table would show the same. Lines and columns are the nodes of a graph in which each hidden count is a way:
   * it can take one more from its line to its column, or give one back where it is not at its least. A count could be another
   * when a round leads over it, because then one can be moved along the round and every total stays.
   */
  private boolean couldBeOther(int line, int column) {
    if (!table.summed()) {
      return IntStream.range(0, table.width()).filter(other -> other != column && hidden[line][other]).anyMatch(other ->
          (canGrow(line, column) && canShrink(line, other)) || (canShrink(line, column) && canGrow(line, other)));
    }
    return (canGrow(line, column) && leads(line, column, false)) || (canShrink(line, column) && leads(line, column, true));
  }

  /** Whether a way of other counts leads back: from the column to the line, or with {@code fromLine} from the line to the column. */
  private boolean leads(int line, int column, boolean fromLine) {
    boolean[] lines = new boolean[table.height()];
    boolean[] columns = new boolean[table.width()];
    Deque<Integer> waiting = new ArrayDeque<>();
    (fromLine ? lines : columns)[fromLine ? line : column] = true;
    waiting.add(fromLine ? line : table.height() + column);
    while (!waiting.isEmpty()) {
      int at = waiting.remove();
      boolean isLine = at < table.height();
      for (int to = 0; to < (isLine ? table.width() : table.height()); to++) {
        int down = isLine ? at : to;
        int across = isLine ? to : at - table.height();
        boolean itself = down == line && across == column;
        boolean open = hidden[down][across] && !itself && (isLine ? canGrow(down, across) : canShrink(down, across));
        if (open && !(isLine ? columns : lines)[to]) {
          (isLine ? columns : lines)[to] = true;
          waiting.add(isLine ? table.height() + to : to);
        }
      }
    }
    return fromLine ? columns[column] : lines[line];
  }

  /** A total stands on the other side of the sum: when it grows, the rest of its line has to grow with it. */
  private boolean isTotal(int line, int column) {
    return (line == last()) != (column == table.width() - 1);
  }

  private boolean canGrow(int line, int column) {
    return !isTotal(line, column) || aboveLeast(line, column);
  }

  private boolean canShrink(int line, int column) {
    return isTotal(line, column) || aboveLeast(line, column);
  }

  /** Noughts are shown, so whoever knows the method knows that a hidden count is 1 at least. */
  private boolean aboveLeast(int line, int column) {
    return table.counts()[line][column] > 1;
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

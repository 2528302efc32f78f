package uk.cdop.ncmd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuppressionTest {
  private static final int MOST = 9;

  @Test
  void shows_what_is_not_small() {
    assertThat(hidden(new long[][] {{5, 0, 12}, {0, 7, 9}})).allMatch(cells -> cells.isEmpty());
  }

  @Test
  void hides_a_small_number_and_another_in_its_line_and_column() {
    List<List<Integer>> hidden = hidden(new long[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
    assertThat(hidden.get(0)).contains(0).hasSizeGreaterThan(1);
    long inFirstColumn = hidden.stream().filter(line -> line.contains(0)).count();
    assertThat(inFirstColumn).isGreaterThan(1);
  }

  @Test
  void hides_the_same_totals_in_every_table_about_the_same_cases() {
    Crosstab first = table(new long[][] {{2, 9, 8}, {0, 9, 8}});
    Crosstab second = table(new long[][] {{1, 12, 6}, {1, 6, 10}});
    List<boolean[][]> hidden = Suppression.of(List.of(first, second));
    assertThat(hidden.get(0)[2]).isEqualTo(hidden.get(1)[2]);
    assertThat(hidden.get(0)[2][0]).isTrue();
    assertThat(IntStream.range(0, 4).filter(column -> hidden.get(0)[2][column]).count()).isGreaterThan(1);
  }

  @Test
  void where_a_case_counts_in_several_lines_each_line_protects_itself() {
    Crosstab table = Crosstab.of("Events", List.of("A", "B"), List.of("x", "y", "z"), new long[][] {{2, 30, 30}, {9, 30, 30}}, new long[] {10, 50, 50}, false);
    boolean[][] hidden = Suppression.of(List.of(table)).getFirst();
    assertThat(hidden[0][0]).isTrue();
    assertThat(hidden[0][1] ^ hidden[0][2] ^ hidden[0][3]).isTrue();
    assertThat(hidden[1]).containsOnly(false);
  }

  /** Nobody who knows the method can work a small number out: some other table would show just the same. */
  @ParameterizedTest
  @MethodSource("seeds")
  void no_small_number_can_be_worked_out_from_what_is_shown(int seed) {
    Random random = new Random(seed);
    long[][] counts = new long[2][3];
    for (long[] line : counts) {
      for (int i = 0; i < line.length; i++) {
        line[i] = random.nextInt(7);
      }
    }
    Crosstab table = table(counts);
    boolean[][] hidden = Suppression.of(List.of(table)).getFirst();
    Set<Long>[][] possible = possible(table, hidden);
    for (int line = 0; line < 3; line++) {
      for (int column = 0; column < 4; column++) {
        long count = table.counts()[line][column];
        if (count > 0 && count < Suppression.SHOWN_FROM) {
          assertThat(hidden[line][column]).isTrue();
          assertThat(possible[line][column]).as("line %d column %d of %s", line, column, Arrays.deepToString(counts)).hasSizeGreaterThan(1);
        }
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 80);
  }

  /** The values each count can have in any table that shows the same numbers. */
  @SuppressWarnings("unchecked")
  private static Set<Long>[][] possible(Crosstab table, boolean[][] hidden) {
    Set<Long>[][] possible = new Set[3][4];
    for (Set<Long>[] line : possible) {
      IntStream.range(0, 4).forEach(i -> line[i] = new HashSet<>());
    }
    long[] cells = new long[6];
    boolean noughts = IntStream.range(0, 6).anyMatch(i -> hidden[i / 3][i % 3] && table.counts()[i / 3][i % 3] == 0);
    fill(table, hidden, cells, 0, noughts ? 0 : 1, possible);
    return possible;
  }

  private static void fill(Crosstab table, boolean[][] hidden, long[] cells, int at, int least, Set<Long>[][] possible) {
    if (at == cells.length) {
      long[][] made = {
        {cells[0], cells[1], cells[2], cells[0] + cells[1] + cells[2]},
        {cells[3], cells[4], cells[5], cells[3] + cells[4] + cells[5]},
        {cells[0] + cells[3], cells[1] + cells[4], cells[2] + cells[5], Arrays.stream(cells).sum()}
      };
      for (int i = 0; i < 12; i++) {
        if (!hidden[i / 4][i % 4] && made[i / 4][i % 4] != table.counts()[i / 4][i % 4]) {
          return;
        }
      }
      for (int i = 0; i < 12; i++) {
        possible[i / 4][i % 4].add(made[i / 4][i % 4]);
      }
      return;
    }
    if (!hidden[at / 3][at % 3]) {
      cells[at] = table.counts()[at / 3][at % 3];
      fill(table, hidden, cells, at + 1, least, possible);
      return;
    }
    for (int value = least; value <= MOST; value++) {
      cells[at] = value;
      fill(table, hidden, cells, at + 1, least, possible);
    }
  }

  private static List<List<Integer>> hidden(long[][] counts) {
    boolean[][] hidden = Suppression.of(List.of(table(counts))).getFirst();
    return IntStream.range(0, hidden.length)
        .mapToObj(line -> IntStream.range(0, hidden[line].length).filter(column -> hidden[line][column]).boxed().toList())
        .toList();
  }

  private static Crosstab table(long[][] counts) {
    long[] all = new long[counts[0].length];
    for (long[] line : counts) {
      IntStream.range(0, all.length).forEach(i -> all[i] += line[i]);
    }
    List<String> lines = IntStream.range(0, counts.length).mapToObj(i -> "Line " + i).toList();
    return Crosstab.of("Some table", lines, List.of("x", "y", "z"), counts, all, true);
  }
}

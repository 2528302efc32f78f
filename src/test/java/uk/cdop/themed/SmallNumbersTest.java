package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.themed.SmallNumbers.Line;
import uk.cdop.themed.SmallNumbers.Told;

/** Attacks our own output: whoever knows the total, or its own part of it, must not find what was withheld. */
class SmallNumbersTest {
  private static final List<String> OWNERS = List.of("BERKS", "BUCKS", "OXON");

  @Test
  void withholds_a_small_count_and_another_so_that_it_cannot_be_subtracted() {
    List<Told> told = SmallNumbers.parts(List.of(line("A", 12, 9, 11), line("B", 1, 1, 1), line("C", 6, 6, 7)));
    assertThat(told).extracting(Told::words).containsExactly("32", "Withheld", "Withheld");
  }

  @Test
  void withholds_a_count_that_leaves_few_when_a_cdop_takes_its_own_away() {
    List<Told> told = SmallNumbers.parts(List.of(line("A", 9, 0, 1), line("B", 10, 10, 10)));
    assertThat(told.getFirst().words()).isEqualTo("Withheld");
  }

  @Test
  void tells_nothing_of_a_meeting_with_few_cases() {
    assertThat(SmallNumbers.parts(List.of(line("A", 1, 1, 0), line("B", 0, 1, 0), line("C", 0, 0, 0)))).allSatisfy(one -> assertThat(one.count()).isEmpty());
  }

  @Test
  void withholds_a_factor_that_all_but_a_few_cases_have() {
    Line all = line("All", 6, 6, 6);
    assertThat(SmallNumbers.counts(List.of(line("D04", 6, 6, 5)), all).getFirst().words()).isEqualTo("Withheld");
    assertThat(SmallNumbers.counts(List.of(line("D04", 6, 6, 6), line("D05", 0, 0, 0)), all)).extracting(Told::words).containsExactly("18", "0");
  }

  @Test
  void withholds_the_number_of_all_cases_when_it_is_small_or_leaves_few_of_others() {
    assertThat(SmallNumbers.total(line("All", 1, 1, 1))).isEmpty();
    assertThat(SmallNumbers.total(line("All", 4, 1, 1))).isEmpty();
    assertThat(SmallNumbers.total(line("All", 3, 3, 3))).hasValue(9);
  }

  @Test
  void nobody_who_knows_the_total_finds_a_small_count_by_subtraction() {
    Random random = new Random(20261122);
    for (int round = 0; round < 4000; round++) {
      List<Line> lines = new ArrayList<>();
      int many = 2 + random.nextInt(3);
      for (int at = 0; at < many; at++) {
        lines.add(line("L" + at, random.nextInt(random.nextBoolean() ? 3 : 12), random.nextInt(random.nextBoolean() ? 3 : 12), random.nextInt(9)));
      }
      attack(lines);
    }
  }

  /** Every table that fits what was told and what the attacker knows; a withheld small count must stay open. */
  private static void attack(List<Line> lines) {
    List<Told> told = SmallNumbers.parts(lines);
    int total = lines.stream().mapToInt(Line::total).sum();
    List<Integer> hidden = new ArrayList<>();
    int remains = total;
    for (int at = 0; at < lines.size(); at++) {
      if (told.get(at).count().isEmpty()) {
        hidden.add(at);
      } else {
        remains -= told.get(at).count().getAsInt();
      }
    }
    if (hidden.isEmpty()) {
      return;
    }
    int least = hidden.size() == lines.size() ? 0 : 1;
    Map<Integer, Set<Integer>> possible = new HashMap<>();
    fill(hidden, 0, remains, least, new int[lines.size()], possible);
    for (int at : hidden) {
      int count = lines.get(at).total();
      if (count > 0 && count < 5 && total > 1) {
        assertThat(possible.get(at)).as("%s of %s", at, lines).hasSizeGreaterThan(1);
      }
    }
    for (String owner : OWNERS) {
      for (int at = 0; at < lines.size(); at++) {
        if (told.get(at).count().isPresent()) {
          int others = lines.get(at).total() - lines.get(at).of(owner);
          assertThat(others == 0 || others >= 5).as("%s takes its own from %s", owner, lines.get(at)).isTrue();
        }
      }
    }
  }

  private static void fill(List<Integer> hidden, int at, int left, int least, int[] counts, Map<Integer, Set<Integer>> possible) {
    if (at == hidden.size() - 1) {
      if (left >= least) {
        counts[hidden.get(at)] = left;
        hidden.forEach(line -> possible.computeIfAbsent(line, one -> new HashSet<>()).add(counts[line]));
      }
      return;
    }
    for (int count = least; count <= left; count++) {
      counts[hidden.get(at)] = count;
      fill(hidden, at + 1, left - count, least, counts, possible);
    }
  }

  private static Line line(String label, int berks, int bucks, int oxon) {
    return new Line(label, Map.of("BERKS", berks, "BUCKS", bucks, "OXON", oxon));
  }
}

package uk.cdop.themed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Withholds small counts so that nothing can be subtracted. A count of 1 to 4 is withheld, and so is one that leaves 1 to 4 when a
 * CDOP takes its own cases away; then as many others as it takes, because everybody knows the total. Noughts are shown.
 */
final class SmallNumbers {
  private static final int LEAST = 5;

  private SmallNumbers() {}

  /** A line before its release: how many cases of each CDOP it counts. */
  record Line(String label, Map<String, Integer> byOwner) {
    int total() {
      return byOwner.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(String owner) {
      return byOwner.getOrDefault(owner, 0);
    }
  }

  /** A line as it is told; empty when it is withheld. */
  record Told(String label, OptionalInt count) {
    String words() {
      return count.isPresent() ? Integer.toString(count.getAsInt()) : "Withheld";
    }
  }

  /** Lines of which each case is in exactly one, so that they add up to the total. */
  static List<Told> parts(List<Line> lines) {
    Set<String> owners = owners(lines);
    Set<Integer> withheld = new HashSet<>();
    IntStream.range(0, lines.size()).filter(at -> small(lines.get(at), owners)).forEach(withheld::add);
    while (!withheld.isEmpty() && disclosed(lines, withheld, owners)) {
      OptionalInt next =
          IntStream.range(0, lines.size())
              .filter(at -> !withheld.contains(at) && lines.get(at).total() > 0)
              .boxed()
              .min(Comparator.comparingInt(at -> lines.get(at).total()))
              .map(OptionalInt::of)
              .orElse(OptionalInt.empty());
      if (next.isEmpty()) {
        // Not even a nought is told: the whole table is withheld.
        return lines.stream().map(line -> new Told(line.label(), OptionalInt.empty())).toList();
      }
      withheld.add(next.getAsInt());
    }
    return told(lines, withheld);
  }

  /**
   * Lines that do not add up: a case may be in any number of them. What is left out of a line counts too, because the total is known.
   *
   * @param all the line of all cases
   */
  static List<Told> counts(List<Line> lines, Line all) {
    Set<String> owners = owners(List.of(all));
    Set<Integer> withheld = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Map<String, Integer> rest = new java.util.HashMap<>();
      owners.forEach(owner -> rest.put(owner, all.of(owner) - line.of(owner)));
      if (small(line, owners) || small(new Line(line.label(), rest), owners)) {
        withheld.add(at);
      }
    }
    return told(lines, withheld);
  }

  /** How many there are in all, unless there are few, or few are left when a CDOP takes its own away. */
  static OptionalInt total(Line all) {
    return small(all, owners(List.of(all))) ? OptionalInt.empty() : OptionalInt.of(all.total());
  }

  private static List<Told> told(List<Line> lines, Set<Integer> withheld) {
    List<Told> told = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      told.add(new Told(lines.get(at).label(), withheld.contains(at) ? OptionalInt.empty() : OptionalInt.of(lines.get(at).total())));
    }
    return told;
  }

  private static Set<String> owners(List<Line> lines) {
    Set<String> owners = new TreeSet<>();
    lines.forEach(line -> owners.addAll(line.byOwner().keySet()));
    return owners;
  }

  private static boolean small(Line line, Set<String> owners) {
    return small(line.total()) || owners.stream().anyMatch(owner -> small(line.total() - line.of(owner)));
  }

  private static boolean small(int count) {
    return count > 0 && count < LEAST;
  }

  /**
   * Whether what is withheld could be worked out. What remains of the total is known to all; and a CDOP that takes its own cases away
   * must not be left with a few cases of the others.
   */
  private static boolean disclosed(List<Line> lines, Set<Integer> withheld, Set<String> owners) {
    int remains = withheld.stream().mapToInt(at -> lines.get(at).total()).sum();
    if (withheld.size() < 2 || remains - (withheld.size() - 1) < LEAST - 1) {
      return true;
    }
    return owners.stream().anyMatch(owner -> small(remains - withheld.stream().mapToInt(at -> lines.get(at).of(owner)).sum()));
  }
}

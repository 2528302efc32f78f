package uk.cdop.caseimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a spreadsheet holds which field. What it meant the last time comes first, then an exact name, then a likely one. */
final class Headings {
  private Headings() {}

  /** A heading as headings are compared: lower case, single spaces, no marks. */
  static String plain(String heading) {
    return heading.toLowerCase(Locale.UK).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /**
   * A field for each heading, or none; no field twice.
   *
   * @param known what plain headings meant before; an empty meaning says the column was left out
   */
  static List<Optional<Field>> suggest(List<String> headings, Map<String, Optional<Field>> known) {
    List<String> plain = headings.stream().map(Headings::plain).toList();
    List<Optional<Field>> found = new ArrayList<>();
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (String heading : plain) {
      Optional<Field> field =
          known.containsKey(heading) ? known.get(heading) : Arrays.stream(Field.values()).filter(each -> each.isCalled(heading)).findFirst();
      found.add(field.filter(taken::add));
    }
    for (int column = 0; column < plain.size(); column++) {
      String heading = plain.get(column);
      if (found.get(column).isEmpty() && !known.containsKey(heading) && heading.length() > 2 && Arrays.stream(Field.values()).noneMatch(field -> field.isCalled(heading))) {
        found.set(column, likely(heading, taken).filter(taken::add));
      }
    }
    return found;
  }

  /** A free field that shares most of its words with the heading, or differs in a letter or two. */
  private static Optional<Field> likely(String heading, Set<Field> taken) {
    Field best = null;
    double most = 0.74;
    for (Field field : Field.values()) {
      for (String name : field.names()) {
        double likeness = taken.contains(field) ? 0 : likeness(heading, name);
        if (likeness > most) {
          most = likeness;
          best = field;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** From 0, nothing alike, to 1, the same. */
  private static double likeness(String one, String other) {
    Set<String> words = new HashSet<>(List.of(one.split(" ")));
    Set<String> others = new HashSet<>(List.of(other.split(" ")));
    long shared = words.stream().filter(others::contains).count();
    double byWords = 2.0 * shared / (words.size() + others.size());
    // More than a slip of the hand, and date of birth would be taken for date of death.
    double byLetters = other.length() > 5 && distance(one, other) <= 2 ? 1 - 2.0 / other.length() : 0;
    return Math.max(byWords, byLetters);
  }

  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    Arrays.setAll(before, n -> n);
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}

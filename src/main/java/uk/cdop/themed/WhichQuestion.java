package uk.cdop.themed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.keyworker.FamilyQuestions.FamilyQuestion;

/**
 * Finds the question of a family's record that one in the anonymous papers was made from: the one with most words in common, at least
 * half of them. Names were taken out meanwhile, and questions may have been added, so their places say nothing for certain.
 */
final class WhichQuestion {
  private static final double ENOUGH = 0.5;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private WhichQuestion() {}

  private record Pair(int asked, int known, double alike) {}

  /** For each text the question it was made from, none for two texts. */
  static List<Optional<UUID>> of(List<String> asked, List<FamilyQuestion> known) {
    List<Pair> pairs =
        IntStream.range(0, asked.size())
            .boxed()
            .flatMap(one -> IntStream.range(0, known.size()).mapToObj(other -> new Pair(one, other, alike(asked.get(one), known.get(other).question()))))
            .filter(pair -> pair.alike() >= ENOUGH)
            .sorted(Comparator.comparingDouble(Pair::alike).reversed().thenComparing(Pair::asked).thenComparing(Pair::known))
            .toList();
    List<Optional<UUID>> found = new ArrayList<>(IntStream.range(0, asked.size()).mapToObj(each -> Optional.<UUID>empty()).toList());
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (found.get(pair.asked()).isEmpty() && taken.add(pair.known())) {
        found.set(pair.asked(), Optional.of(known.get(pair.known()).id()));
      }
    }
    return found;
  }

  /** From 0 for no word in common to 1 for the same words. */
  private static double alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    long common = words.stream().filter(others::contains).count();
    return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (words.size() + others.size());
  }

  private static Set<String> words(String text) {
    return BETWEEN.splitAsStream(text.toLowerCase(Locale.UK)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
  }
}

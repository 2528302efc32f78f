package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that give somebody away, as a pattern over folded text, and what stands in their place. */
record Term(Pattern pattern, String role, Kind kind, boolean commonWord) {
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  // An apostrophe ends a name unless it makes another word of it: "Don's" is Don, "don't" is not.
  private static final String AFTER = "(?![\\p{L}\\p{N}])(?!'(?:t|re|ve|m)(?![\\p{L}\\p{N}]))";
  private static final String TITLE = "(?:(?:mr|mrs|ms|miss|master|mx|dr|prof|professor)\\.?\\s{1,3})?";
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "may", "will", "mark", "rose", "grace", "hope", "joy", "faith", "bill", "rob", "pat", "sue", "art", "gene",
          "grant", "frank", "drew", "june", "april", "august", "summer", "autumn", "dawn", "eve", "iris", "ivy", "lily",
          "daisy", "poppy", "ruby", "pearl", "robin", "jay", "ray", "guy", "max", "miles", "young", "long", "short",
          "brown", "black", "white", "green", "gray", "grey", "small", "little", "baby", "child", "boy", "girl", "ward",
          "nurse", "day", "price", "cook", "hall", "hill", "wood", "woods", "field", "fields", "lane", "park",
          "bush", "stone", "rice", "rich", "sharp", "strong", "wise", "best", "love", "bishop", "king", "an", "in", "do",
          "so", "see", "he", "my", "you", "any");

  /** A name with everything between its parts optional: O'Brien is also O Brien and OBrien. */
  static Term person(String name, String role, Kind kind) {
    String folded = Folded.key(name);
    return new Term(
        Pattern.compile(BEFORE + "(?<title>" + TITLE + ")" + loosely(folded) + AFTER), role, kind, COMMON_WORDS.contains(folded));
  }

  static Term words(String words, String role, Kind kind) {
    return new Term(Pattern.compile(BEFORE + "(?<title>)" + loosely(Folded.key(words)) + AFTER), role, kind, false);
  }

  /** A number however it is spaced. */
  static Term digits(String digits, String role, Kind kind) {
    String spaced = digits.chars().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining("[\\s.-]{0,3}"));
    return new Term(Pattern.compile("(?<![0-9])(?<title>)" + spaced + "(?![0-9])"), role, kind, false);
  }

  static boolean usable(String words) {
    return Folded.key(words).chars().filter(Character::isLetterOrDigit).count() >= 2;
  }

  List<Span> in(Folded folded, String written) {
    List<Span> found = new ArrayList<>();
    pattern
        .matcher(folded.text())
        .results()
        .forEach(
            match -> {
              int from = folded.origin(match.start());
              int to = folded.origin(match.end());
              if (!commonWord || !written.substring(from, to).chars().noneMatch(Character::isUpperCase)) {
                found.add(new Span(from, to, kind, true, role));
              }
            });
    return found;
  }

  private static String loosely(String folded) {
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
        .filter(part -> !part.isEmpty())
        .map(Pattern::quote)
        .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}"));
  }
}

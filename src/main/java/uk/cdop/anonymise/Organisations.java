package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each hospital, school or surgery a letter, in the order in which the case names them, and keeps to it. */
final class Organisations {
  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]*";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])((?:" + WORD + "\\s(?:(?:of|and|the|for|upon|on|&)\\s){0,2}){1,5})"
              + "(Hospital|Infirmary|Hospice|School|Academy|College|Nursery|Pre-?school|Surgery|Medical Centre|Medical Practice"
              + "|Health Centre|Children['\u2019]s Centre|Family Centre)(?![\\p{L}\\p{N}])");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:The|A|An|At|In|On|From|To|After|Before|When|While|Then|He|She|They|By|Via|And|But|Her|His|Their|Our|Local|District"
              + "|General|Acute|Primary|Secondary|Special|Community|Day|Same|This|That|Each|Which)\\s(?:the\\s)?)+");
  private static final Map<String, String> KINDS =
      Map.of(
          "Infirmary", "Hospital",
          "Academy", "School",
          "Medical Centre", "GP surgery",
          "Medical Practice", "GP surgery",
          "Health Centre", "GP surgery",
          "Surgery", "GP surgery");

  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();

  /** Takes note of an organisation that is known by name; a role that already carries a letter is kept. */
  void known(String name, String role) {
    Matcher lettered = Pattern.compile("(.*) ([A-Z])").matcher(role);
    if (lettered.matches()) {
      used.merge(lettered.group(1), lettered.group(2).charAt(0) - 'A' + 1, Math::max);
      add(name, role);
    } else {
      roleOf(name, role);
    }
  }

  /** Takes note of what looks like the name of an organisation in a text. */
  void lookIn(String text) {
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      String before = LEADING.matcher(matcher.group(1)).replaceFirst("").strip();
      if (before.isEmpty() || Character.isLowerCase(before.charAt(0))) {
        continue;
      }
      String ending = matcher.group(2).replace('\u2019', '\'');
      String role = roleOf(before + " " + ending, KINDS.getOrDefault(ending, ending.replace("Preschool", "Nursery")));
      if (before.contains(" ")) {
        add(before, role);
      }
    }
  }

  List<Term> terms() {
    return List.copyOf(terms);
  }

  private String roleOf(String name, String kind) {
    String key = Folded.key(name);
    String known = roles.get(key);
    if (known != null) {
      return known;
    }
    int number = used.merge(kind, 1, Integer::sum);
    String role = kind + " " + (number <= 26 ? Character.toString('A' + number - 1) : Integer.toString(number));
    add(name, role);
    return role;
  }

  private static Kind kind(String role) {
    return role.startsWith("School") || role.startsWith("Nursery") || role.startsWith("College") ? Kind.SCHOOL : Kind.ORGANISATION;
  }

  private void add(String name, String role) {
    if (Term.usable(name) && roles.putIfAbsent(Folded.key(name), role) == null) {
      terms.add(Term.words(name, role, kind(role)));
    }
  }
}

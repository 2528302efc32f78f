package uk.cdop.themed;

import java.util.List;

/**
 * What a host looks for beside the rules of the theme, so that any theme can be proposed: words of causes of death, and codes of
 * the lists that forms and analyses use.
 *
 * @param ages the bands of age the meeting keeps to, by name; none for every age
 */
public record OwnRules(
    List<String> words, List<String> conditions, List<String> forms, List<String> factors, List<String> categories, List<AgeBand> ages) {
  public OwnRules {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    forms = List.copyOf(forms);
    factors = List.copyOf(factors);
    categories = List.copyOf(categories);
    ages = List.copyOf(ages);
  }

  /** Whether nothing is looked for; bands of age only narrow what is found. */
  public boolean findNothing() {
    return words.isEmpty() && conditions.isEmpty() && forms.isEmpty() && factors.isEmpty() && categories.isEmpty();
  }
}

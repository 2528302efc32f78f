package uk.cdop.themed;

import java.util.List;

/** What a regional meeting is about, and by which rules cases for it are found. */
public record Theme(String code, String name, String expert, List<InclusionRule> rules) {
  static final String OTHER = "other";

  public Theme {
    rules = List.copyOf(rules);
  }

  /** The theme with rules for words that the proposers typed. */
  Theme lookingFor(List<String> words) {
    return words.isEmpty()
        ? this
        : new Theme(code, name, expert, java.util.stream.Stream.concat(
            rules.stream(), java.util.stream.Stream.of(new InclusionRule.Words(words, "The cause of death speaks of the theme"))).toList());
  }

  /** Why a case fits, one sentence for each rule that holds; none when it does not fit. */
  List<String> reasons(CaseEvidence evidence) {
    return rules.stream().filter(rule -> rule.holds(evidence)).map(InclusionRule::because).toList();
  }
}

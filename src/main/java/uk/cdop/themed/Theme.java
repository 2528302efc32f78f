package uk.cdop.themed;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a regional meeting is about, and by which rules cases for it are found.
 *
 * @param ages the bands of age it keeps to; none for every age
 */
public record Theme(String code, String name, String expert, List<InclusionRule> rules, List<AgeBand> ages) {
  public Theme {
    rules = List.copyOf(rules);
    ages = List.copyOf(ages);
  }

  /** The theme with what its proposers look for beside it. */
  Theme with(List<InclusionRule> more, List<AgeBand> only) {
    return new Theme(code, name, expert, Stream.concat(rules.stream(), more.stream()).toList(), only);
  }

  boolean keepsTo(AgeBand age) {
    return ages.isEmpty() || ages.contains(age);
  }

  /** Why a case fits, one sentence for each rule that holds; none when it does not fit. */
  List<String> reasons(CaseEvidence evidence) {
    return rules.stream().filter(rule -> rule.holds(evidence)).map(InclusionRule::because).distinct().toList();
  }
}

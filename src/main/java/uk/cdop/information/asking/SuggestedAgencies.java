package uk.cdop.information.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which kinds of agency most likely knew a child, with the sentences that say why. Asks nobody by itself. */
final class SuggestedAgencies {
  private final AskingRules rules;

  SuggestedAgencies(AskingRules rules) {
    this.rules = rules;
  }

  /** The reasons for each suggested kind of the list `agency_type`, in the order of the rules. */
  Map<String, List<String>> forChild(Circumstances child) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    rules.content().suggestions().stream().filter(each -> each.holds(child)).forEach(each -> add(reasons, each.kind(), each.because()));
    for (AskingRules.Usual each : rules.content().usual()) {
      if (child.answered(rules.content().serviceQuestion(), List.of(each.kind()))) {
        add(reasons, each.kind(), rules.content().serviceBecause());
      }
    }
    return reasons;
  }

  private static void add(Map<String, List<String>> reasons, String kind, String because) {
    List<String> all = reasons.computeIfAbsent(kind, none -> new ArrayList<>());
    if (!all.contains(because)) {
      all.add(because);
    }
  }
}

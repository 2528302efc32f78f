package uk.cdop.themed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.platform.Words;

/**
 * Whether enough of the right people sit for a case: of each CDOP that takes part someone from health, someone from the local
 * authority or public health and its own number of members, and the expert on the theme (domain 2.6). Who has a connection with
 * the case, or left for it, does not count.
 */
record RegionalQuorum(boolean met, String words) {
  /** Someone who sits for the case. */
  record Seated(String cdop, Brings brings) {}

  /**
   * @param needed the number of members each CDOP asks of itself, by CDOP
   * @param names what the CDOPs are called
   */
  static RegionalQuorum of(Collection<Seated> sitting, Map<String, Integer> needed, Map<String, String> names) {
    List<String> missing = new ArrayList<>();
    needed.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one -> {
              String name = names.getOrDefault(one.getKey(), one.getKey());
              List<Seated> voices = sitting.stream().filter(each -> each.cdop().equals(one.getKey()) && each.brings() != Brings.EXPERT && each.brings() != Brings.IN_ATTENDANCE).toList();
              Set<Brings> brings = voices.stream().map(Seated::brings).collect(Collectors.toSet());
              if (voices.size() < one.getValue()) {
                missing.add(name + " has " + Words.plural(voices.size(), "member") + " of the " + one.getValue() + " it needs");
              }
              if (!brings.contains(Brings.HEALTH)) {
                missing.add(name + " has nobody from health");
              }
              if (!brings.contains(Brings.LOCAL_AUTHORITY) && !brings.contains(Brings.PUBLIC_HEALTH)) {
                missing.add(name + " has nobody from the local authority or public health");
              }
            });
    if (sitting.stream().noneMatch(each -> each.brings() == Brings.EXPERT)) {
      missing.add("the expert on the theme is not there");
    }
    return missing.isEmpty()
        ? new RegionalQuorum(
            true, "Quorate: each of " + Words.plural(needed.size(), "CDOP") + " has health, its local authority and enough members, and the expert is there")
        : new RegionalQuorum(false, "Not quorate: " + String.join("; ", missing));
  }
}

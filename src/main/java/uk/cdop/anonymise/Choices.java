package uk.cdop.anonymise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.platform.ModuleApi;

/** The choices of a case by the key of the finding; whoever asks by words asks through {@link Finding#keyOf}. */
@ModuleApi
public record Choices(Map<String, Choice> byKey) {
  public Choices {
    byKey = Map.copyOf(byKey);
  }

  public static Choices none() {
    return new Choices(Map.of());
  }

  public Optional<Choice> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Choices with(String key, Choice choice) {
    Map<String, Choice> all = new TreeMap<>(byKey);
    all.put(key, choice);
    return new Choices(all);
  }

  /** These choices and, for each of the findings that has a proposal and no choice yet, to follow the proposal. */
  public Choices accepting(List<Finding> findings) {
    Map<String, Choice> all = new TreeMap<>(byKey);
    findings.stream()
        .filter(finding -> !finding.proposal().isEmpty())
        .forEach(finding -> all.putIfAbsent(finding.key(), new Choice.Replace(finding.proposal())));
    return new Choices(all);
  }
}

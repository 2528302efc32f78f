package uk.cdop.live;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was typed into one part or line of a record, as a form sends it: perhaps half a sentence, perhaps an impossible date. */
public record Fields(Map<String, List<String>> values) {
  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    Map<String, List<String>> copy = new TreeMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Those of the fields that belong to a part or kind, each with at least one value. */
  public static Fields of(Map<String, List<String>> sent, Set<String> known) {
    Map<String, List<String>> kept = new TreeMap<>();
    known.forEach(name -> kept.put(name, sent.getOrDefault(name, List.of())));
    return new Fields(kept);
  }

  /** The field's text without blank ends; empty when absent. */
  public String text(String name) {
    return all(name).stream().findFirst().orElse("").strip();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  boolean blank() {
    return values.values().stream().flatMap(List::stream).allMatch(String::isBlank);
  }

  Fields with(String name, String text) {
    return with(name, List.of(text));
  }

  Fields with(String name, List<String> all) {
    Map<String, List<String>> more = new TreeMap<>(values);
    more.put(name, all);
    return new Fields(more);
  }
}

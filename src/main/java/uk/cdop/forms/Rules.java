package uk.cdop.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The named rules that editions may refer to. */
final class Rules {

  private final Map<String, FieldCheck> fieldChecks;
  private final Map<String, PageCheck> pageChecks;
  private final Map<String, Fact> facts;

  private Rules(Map<String, FieldCheck> fieldChecks, Map<String, PageCheck> pageChecks, Map<String, Fact> facts) {
    this.fieldChecks = fieldChecks;
    this.pageChecks = pageChecks;
    this.facts = facts;
  }

  /** Collects what all modules contribute through META-INF/services. */
  static Rules contributed() {
    return new Rules(
        byName(FieldCheck.class, FieldCheck::name), byName(PageCheck.class, PageCheck::name), byName(Fact.class, Fact::name));
  }

  FieldCheck fieldCheck(String name) {
    return known(fieldChecks, name);
  }

  PageCheck pageCheck(String name) {
    return known(pageChecks, name);
  }

  Fact fact(String name) {
    return known(facts, name);
  }

  private static <T> Map<String, T> byName(Class<T> type, Function<T, String> name) {
    Map<String, T> rules = new LinkedHashMap<>();
    for (T rule : ServiceLoader.load(type, type.getClassLoader())) {
      if (rules.put(name.apply(rule), rule) != null) {
        throw new IllegalStateException("Two rules are called " + name.apply(rule));
      }
    }
    return rules;
  }

  private static <T> T known(Map<String, T> rules, String name) {
    if (!rules.containsKey(name)) {
      throw new IllegalArgumentException("There is no rule called " + name);
    }
    return rules.get(name);
  }
}

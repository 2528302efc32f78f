package uk.cdop.forms;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a condition and refuses one that names a question it may not read or a code that the question does not have. */
final class ConditionReader {

  private final Rules rules;
  private final BiFunction<YamlNode, String, List<Question>> known;

  /**
   * @param known the questions of an id that may be read; it complains when there is none
   */
  ConditionReader(Rules rules, BiFunction<YamlNode, String, List<Question>> known) {
    this.rules = rules;
    this.known = known;
  }

  Condition read(YamlNode yaml) {
    yaml.only("question", "is", "answered", "fact", "below", "all", "any", "not");
    if (yaml.has("question")) {
      return is(yaml);
    }
    if (yaml.has("answered")) {
      String id = yaml.text("answered");
      known.apply(yaml, id);
      return new Condition.Answered(id);
    }
    if (yaml.has("fact")) {
      var fact = rules.fact(yaml.text("fact"));
      fact.reads().forEach(id -> known.apply(yaml, id));
      return new Condition.Below(fact, yaml.number("below").longValueExact());
    }
    if (yaml.has("not")) {
      return new Condition.Not(read(yaml.at("not")));
    }
    String key = yaml.has("all") ? "all" : "any";
    var parts = yaml.each(key).map(this::read).toList();
    if (parts.isEmpty()) {
      throw yaml.wrong("is empty");
    }
    return key.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
  }

  private Condition is(YamlNode yaml) {
    String id = yaml.text("question");
    var questions = known.apply(yaml, id);
    var codes = yaml.texts("is");
    if (codes.isEmpty() || !codes.stream().allMatch(code -> questions.stream().anyMatch(question -> takes(question, code)))) {
      throw yaml.wrong("names a code that its question does not have");
    }
    return new Condition.Is(id, Set.copyOf(codes));
  }

  private static boolean takes(Question question, String code) {
    return switch (question) {
      case Question.Choice choice -> choice.codes().has(code);
      case Question.Choices choices -> choices.codes().has(code);
      default -> false;
    };
  }
}

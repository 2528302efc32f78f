package uk.cdop.forms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * Which supplementary forms a case suggests, from {@code forms/triggers.yaml}: by what the forms say so far and by a category. A
 * suggestion opens nothing.
 */
@ModuleApi
@ApplicationScoped
public class Triggers {

  private static final String FILE = "triggers.yaml";

  @Inject Editions editions;

  private final List<Trigger> triggers = new ArrayList<>();

  protected Triggers() {} // CDI

  /** Reads the triggers for these editions. */
  public static Triggers read(Editions editions) {
    var triggers = new Triggers();
    triggers.editions = editions;
    triggers.load();
    return triggers;
  }

  /**
   * @param when holds for the answers of one form; empty for a trigger by category
   * @param categories codes such as 5.1, or 7 for all of its parts
   */
  private record Trigger(String form, Optional<Condition> when, Set<String> categories, String because) {
    boolean holds(List<Answers> forms, String category) {
      return when.map(condition -> forms.stream().anyMatch(condition::holds)).orElse(false)
          || categories.stream().anyMatch(each -> category.equals(each) || category.startsWith(each + "."));
    }
  }

  @PostConstruct
  void load() {
    var reader = new ConditionReader(Rules.contributed(), this::anywhere);
    Editions.parse(FILE).only("forms").each("forms").forEach(form -> {
      form.only("form", "triggers");
      if (editions.of(form.text("form")).isEmpty()) {
        throw form.wrong("is not a form");
      }
      form.each("triggers").forEach(yaml -> {
        yaml.only("when", "category", "because");
        var when = yaml.has("when") ? Optional.of(reader.read(yaml.at("when"))) : Optional.<Condition>empty();
        triggers.add(new Trigger(form.text("form"), when, Set.copyOf(yaml.texts("category")), yaml.text("because")));
      });
    });
  }

  /**
   * The forms that are suggested, each with the sentences that say why, in the order of the file.
   *
   * @param forms the answers of each form of the case
   * @param category the provisional category of death such as 5.1, or empty
   */
  public Map<String, List<String>> suggested(List<Answers> forms, String category) {
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    triggers.stream().filter(trigger -> trigger.holds(forms, category))
        .forEach(trigger -> reasons.computeIfAbsent(trigger.form(), form -> new LinkedHashSet<>()).add(trigger.because()));
    Map<String, List<String>> suggested = new LinkedHashMap<>();
    reasons.forEach((form, because) -> suggested.put(form, List.copyOf(because)));
    return suggested;
  }

  /** The supplementary forms there are, in the order of the file. */
  public List<String> forms() {
    return triggers.stream().map(Trigger::form).distinct().toList();
  }

  private List<Question> anywhere(YamlNode yaml, String id) {
    var found = editions.all().stream().flatMap(edition -> edition.question(id).stream()).toList();
    if (found.isEmpty()) {
      throw yaml.wrong("reads " + id + ", which no form asks");
    }
    return found;
  }
}

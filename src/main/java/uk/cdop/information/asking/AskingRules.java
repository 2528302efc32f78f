package uk.cdop.information.asking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.platform.DataFile;

/**
 * Whom to suggest, why, and what each kind of agency is usually asked: the content of `information/asking.yaml`. A faulty file
 * stops the start of the product.
 */
@ApplicationScoped
public class AskingRules {
  private static final String FILE = "/information/asking.yaml";

  private Content content;

  protected AskingRules() {} // CDI

  /** Reads the rules from the class path. */
  static AskingRules read() {
    AskingRules rules = new AskingRules();
    rules.load();
    return rules;
  }

  /** The whole file. */
  record Content(
      List<Suggestion> suggestions, String serviceQuestion, String serviceBecause, String namedBecause, String kindBecause,
      String hospitalBecause, List<Role> roles, List<Usual> usual) {}

  /** One reason to ask a kind of agency. Every part that is given must hold. */
  record Suggestion(
      String kind, Integer fromDays, Integer belowDays, Integer fromYears, Integer belowYears, boolean jointAgency, boolean coroner,
      List<String> forms, AnswerGiven answer, String because, String evidence) {
    Suggestion {
      forms = forms == null ? List.of() : List.copyOf(forms);
    }

    boolean holds(Circumstances child) {
      return (fromDays == null || child.age().days() >= fromDays)
          && (belowDays == null || child.age().days() < belowDays)
          && (fromYears == null || child.age().years() >= fromYears)
          && (belowYears == null || child.age().years() < belowYears)
          && (!jointAgency || child.jointAgency())
          && (!coroner || child.coroner())
          && (forms.isEmpty() || forms.stream().anyMatch(child.forms()::contains))
          && (answer == null || child.answered(answer.question(), answer.is()));
    }
  }

  /** One of some codes, given to a question. */
  record AnswerGiven(String question, List<String> is) {}

  /** A kind of agency, and words that stand in the roles of those who work there. */
  record Role(String kind, List<String> words) {}

  /**
   * What a kind of agency is usually asked.
   *
   * @param reporting whether the reporting form is asked of it
   * @param sections of the reporting form; none for the whole form
   */
  record Usual(String kind, Boolean reporting, List<String> sections, List<String> stages, List<String> forms) {
    Usual {
      reporting = reporting == null || reporting;
      sections = sections == null ? List.of() : List.copyOf(sections);
      stages = stages == null ? List.of() : List.copyOf(stages);
      forms = forms == null ? List.of() : List.copyOf(forms);
    }
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty file stops the start instead of the first visitor.
  }

  @PostConstruct
  void load() {
    content = DataFile.read(FILE, Content.class);
  }

  Content content() {
    return content;
  }

  /** What a kind of agency is usually asked; the whole reporting form when nothing is said. */
  Usual usual(String kind) {
    return content.usual().stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> new Usual(kind, true, List.of(), List.of(), List.of()));
  }

  /** The kind of agency where somebody of a role works. */
  Optional<String> kindOf(String role) {
    String label = role.toLowerCase(Locale.UK);
    return content.roles().stream()
        .filter(each -> each.words().stream().anyMatch(label::contains))
        .map(Role::kind)
        .findFirst();
  }
}

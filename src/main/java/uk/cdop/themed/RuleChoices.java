package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;
import uk.cdop.forms.Triggers;

/** What a host can choose to look for, by code with its label, and the rules that come of a choice. */
@ApplicationScoped
public class RuleChoices {
  static final String CONDITIONS = "child.conditions";
  private static final String REPORT = "reporting";

  @Inject AnalysisCodes codes;
  @Inject Editions editions;
  @Inject Triggers triggers;

  /** Conditions of the child that every report asks about. */
  public Map<String, String> conditions() {
    Question asked = editions.current(REPORT).question(CONDITIONS).orElseThrow();
    return ((Question.Choices) asked).codes().codes().stream().collect(ordered(CodeList.Code::code, CodeList.Code::label));
  }

  /** Supplementary forms. */
  public Map<String, String> forms() {
    return triggers.forms().stream().collect(ordered(form -> form, form -> editions.current(form).title()));
  }

  /** Factors of the taxonomy, by domain. */
  public Map<String, Map<String, String>> factors() {
    Map<String, Map<String, String>> byDomain = new LinkedHashMap<>();
    for (AnalysisCode domain : codes.domains()) {
      byDomain.put(
          domain.code() + " " + domain.label(), codes.factorsOf(domain.code()).stream().collect(ordered(AnalysisCode::code, AnalysisCode::label)));
    }
    return byDomain;
  }

  /** Categories of death with their parts. */
  public Map<String, String> categories() {
    Map<String, String> all = new LinkedHashMap<>();
    for (AnalysisCode category : codes.categories()) {
      all.put(category.code(), category.code() + " " + category.label());
      category.codes().forEach(part -> all.put(part.code(), part.code() + " " + part.label()));
    }
    return all;
  }

  List<InclusionRule> rules(OwnRules own) {
    List<InclusionRule> rules = new ArrayList<>();
    if (!own.words().isEmpty()) {
      rules.add(new InclusionRule.Words(own.words(), "The cause of death has a word that begins with " + String.join(" or ", own.words())));
    }
    if (!own.conditions().isEmpty()) {
      rules.add(new InclusionRule.Answered(CONDITIONS, own.conditions(), "A form says that the child had: " + named(own.conditions(), conditions())));
    }
    if (!own.forms().isEmpty()) {
      Map<String, String> titles = forms();
      own.forms().forEach(form -> rules.add(new InclusionRule.FormOpened(form, "A supplementary form was opened for this case: " + titles.get(form))));
    }
    if (!own.factors().isEmpty()) {
      String names = own.factors().stream().map(codes::factorName).collect(Collectors.joining("; "));
      rules.add(new InclusionRule.Factors(own.factors(), "The draft analysis names: " + names));
    }
    if (!own.categories().isEmpty()) {
      rules.add(new InclusionRule.Categories(own.categories(), "The category of the death is: " + named(own.categories(), categories())));
    }
    return rules;
  }

  private static String named(Collection<String> chosen, Map<String, String> labels) {
    return chosen.stream().map(code -> labels.getOrDefault(code, code)).collect(Collectors.joining("; "));
  }

  private static <T> java.util.stream.Collector<T, ?, Map<String, String>> ordered(
      java.util.function.Function<T, String> key, java.util.function.Function<T, String> label) {
    return Collectors.toMap(key, label, (one, other) -> one, LinkedHashMap::new);
  }
}

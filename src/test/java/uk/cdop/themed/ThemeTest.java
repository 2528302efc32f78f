package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;

class ThemeTest {
  private final Themes themes = new Themes();
  private final Theme sepsis = themes.of("sepsis");
  private final Theme cancer = themes.of("cancer");

  @Test
  void finds_early_neonatal_sepsis_although_its_category_is_8() {
    assertThat(sepsis.reasons(some(List.of("Extreme prematurity", "Group B streptococcal sepsis"), Set.of("8", "8.1"))))
        .containsExactly("The cause of death speaks of sepsis or infection");
    assertThat(sepsis.reasons(some(List.of("Extreme prematurity"), Set.of("8", "8.3")))).containsExactly("The category of the death is infection");
  }

  @Test
  void finds_sepsis_in_leukaemia_for_both_themes() {
    CaseEvidence child =
        new CaseEvidence(
            List.of("Acute lymphoblastic leukaemia"), List.of("Fever at home in the evening, with a low white count."),
            List.of(Answers.none().with("child.conditions", "malignancy")), Set.of("oncology"), Set.of(), Set.of("4"));
    assertThat(sepsis.reasons(child)).containsExactly("A child with a weakened immune system or cancer, and the account speaks of fever or infection");
    assertThat(cancer.reasons(child)).hasSize(4);
  }

  @Test
  void finds_sepsis_after_surgery_by_a_factor_of_the_draft_analysis() {
    CaseEvidence child = new CaseEvidence(List.of("Multi-organ failure"), List.of(), List.of(), Set.of(), Set.of("D04"), Set.of("5"));
    assertThat(sepsis.reasons(child)).containsExactly("The draft analysis names a delay in antibiotics or a sepsis screen that was not used");
  }

  @Test
  void finds_a_case_by_what_a_form_says_of_infection() {
    CaseEvidence child =
        new CaseEvidence(
            List.of("Not yet known"), List.of(), List.of(Answers.none().with("infection.role", "MAY")), Set.of("infection"), Set.of(), Set.of());
    assertThat(sepsis.reasons(child))
        .containsExactly("A form says that infection explained the death or may have contributed", "The form on infection was opened for this case");
  }

  @Test
  void leaves_a_case_alone_that_says_there_was_no_infection() {
    assertThat(sepsis.reasons(some(List.of("Hypoxic brain injury. No evidence of infection. Not septic."), Set.of("8", "8.2")))).isEmpty();
    assertThat(sepsis.reasons(some(List.of("Drowning"), Set.of("3")))).isEmpty();
  }

  @Test
  void looks_for_the_words_of_a_theme_of_ones_own() {
    Theme own = themes.of("other").with(List.of(new InclusionRule.Words(List.of("drown", "immers"), "Words")), List.of());
    assertThat(own.reasons(some(List.of("Immersion in water"), Set.of()))).hasSize(1);
    assertThat(own.reasons(some(List.of("Sepsis"), Set.of()))).isEmpty();
  }

  @Test
  void finds_early_sepsis_by_the_form_on_newborn_care_whatever_cause_and_category_say() {
    CaseEvidence baby =
        new CaseEvidence(
            List.of("Extreme prematurity"), List.of(), List.of(Answers.none().with("neonatal.infection", "yes")), Set.of("delivery-neonatal"), Set.of(), Set.of("8.1"));
    assertThat(sepsis.reasons(baby)).containsExactly("The form on birth and newborn care says that the baby had an infection");
  }

  @Test
  void no_answer_that_names_infection_or_sepsis_is_overlooked_in_any_form() {
    Set<String> asked = sepsis.rules().stream().filter(InclusionRule.Answered.class::isInstance).map(rule -> ((InclusionRule.Answered) rule).question())
        .collect(java.util.stream.Collectors.toSet());
    // What was tested for, where it was, or what the mother, a parent or a trigger had says nothing of the child's own infection.
    Set<String> beside = Set.of("neonatal.maternal_conditions", "anomaly.maternal", "asthma.trigger", "asthma.triggers", "dka.symptoms", "anomaly.maternal_conditions",
        "cdop.theme", "death.category", "cdop.sub_category", "cdop.category");
    List<String> overlooked =
        Editions.read().all().stream()
            .filter(edition -> !edition.form().equals("imported-case") && !edition.form().equals("analysis"))
            .flatMap(edition -> edition.questions().map(uk.cdop.forms.Question::id).distinct().filter(id -> namesInfection(edition, id)))
            .distinct()
            .filter(id -> !asked.contains(id) && !beside.contains(id))
            .sorted()
            .toList();
    assertThat(overlooked).isEmpty();
  }

  private static boolean namesInfection(Edition edition, String question) {
    return edition.question(question).isPresent() && codesOf(edition, question).stream().anyMatch(code -> code.equals("infection") || code.equals("sepsis") || code.equals("nec"));
  }

  @Test
  void any_theme_can_look_for_conditions_forms_factors_and_categories_and_keep_to_ages() {
    RuleChoices choices = new RuleChoices();
    choices.codes = new AnalysisCodes();
    choices.editions = Editions.read();
    choices.triggers = uk.cdop.forms.Triggers.read(choices.editions);
    assertThat(choices.forms()).containsKey("drowning");
    OwnRules own = new OwnRules(List.of(), List.of("epilepsy"), List.of("drowning"), List.of("C07", "B12"), List.of("3.2"), List.of(AgeBand.ONE_TO_FOUR));
    Theme theme = themes.of("other").with(choices.rules(own), own.ages());
    assertThat(theme.reasons(new CaseEvidence(List.of(), List.of(), List.of(), Set.of(), Set.of("C07"), Set.of())))
        .containsExactly("The draft analysis names: Water hazard; Lack of supervision");
    assertThat(theme.reasons(new CaseEvidence(List.of(), List.of(), List.of(), Set.of("drowning"), Set.of(), Set.of()))).hasSize(1);
    assertThat(theme.reasons(new CaseEvidence(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of("3.2")))).hasSize(1);
    assertThat(theme.reasons(new CaseEvidence(List.of(), List.of(), List.of(Answers.none().with("child.conditions", "epilepsy")), Set.of(), Set.of(), Set.of())))
        .containsExactly("A form says that the child had: Epilepsy");
    assertThat(theme.reasons(some(List.of("Sepsis"), Set.of("9")))).isEmpty();
    assertThat(theme.keepsTo(AgeBand.ONE_TO_FOUR)).isTrue();
    assertThat(theme.keepsTo(AgeBand.NEONATAL)).isFalse();
  }

  @Test
  void every_rule_reads_a_question_a_code_and_a_form_that_exist() {
    Editions editions = Editions.read();
    AnalysisCodes codes = new AnalysisCodes();
    for (Theme theme : themes.all()) {
      for (InclusionRule rule : theme.rules()) {
        switch (rule) {
          case InclusionRule.Answered answered -> assertThat(offered(editions, answered.question(), answered.codes())).as(answered.toString()).isTrue();
          case InclusionRule.AnsweredWithWords answered ->
              assertThat(offered(editions, answered.question(), answered.codes())).as(answered.toString()).isTrue();
          case InclusionRule.FormOpened opened -> assertThat(editions.forms()).contains(opened.form());
          case InclusionRule.Factors factors -> assertThat(factors.codes()).allSatisfy(code -> assertThat(codes.factorName(code)).isNotEmpty());
          case InclusionRule.Categories categories ->
              assertThat(categories.codes())
                  .allSatisfy(code -> assertThat(codes.categoryName(code) + codes.subcategoryName(code)).isNotEmpty());
          case InclusionRule.Words words -> assertThat(words.beginnings()).allSatisfy(word -> assertThat(word).isLowerCase());
        }
      }
    }
  }

  private static boolean offered(Editions editions, String question, List<String> asked) {
    return editions.forms().stream()
        .map(editions::current)
        .filter(edition -> edition.question(question).isPresent())
        .anyMatch(edition -> codesOf(edition, question).containsAll(asked));
  }

  private static List<String> codesOf(Edition edition, String question) {
    return edition.question(question).orElseThrow() instanceof uk.cdop.forms.Question.Choices choices
        ? choices.codes().codes().stream().map(c -> c.code()).toList()
        : edition.question(question).orElseThrow() instanceof uk.cdop.forms.Question.Choice choice ? choice.codes().codes().stream().map(c -> c.code()).toList() : List.of();
  }

  private static CaseEvidence some(List<String> causes, Set<String> categories) {
    return new CaseEvidence(causes, List.of(), List.of(), Set.of(), Set.of(), categories);
  }
}

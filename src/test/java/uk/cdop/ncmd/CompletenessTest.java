package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.Analyses.Factor;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.ncmd.Completeness.Problem;

class CompletenessTest {
  @Test
  void nothing_blocks_a_complete_case() {
    assertThat(blocks(SomeCase.complete(), Occasion.NOTIFY)).isEmpty();
    assertThat(blocks(SomeCase.complete(), Occasion.FINALISE)).isEmpty();
  }

  @Test
  void a_missing_ethnic_group_blocks_the_notification_in_words_and_leads_to_where_it_is_mended() {
    assertThat(Completeness.of(SomeCase.complete().notAnswering("child.ethnicity").mapped(Occasion.NOTIFY)))
        .contains(new Problem("Ethnic group is missing.", "notification", true));
  }

  @Test
  void an_nhs_number_may_be_missing_only_with_a_reason() {
    assertThat(blocks(SomeCase.complete().withNhsNumber(""), Occasion.NOTIFY))
        .containsExactly("NHS number is missing and so is the reason: why there is no NHS number.");
    var explained = SomeCase.complete().withNhsNumber("").notifying("child.nhs_number_absent_reason", new Answer.Words("NONRES"));
    assertThat(blocks(explained, Occasion.NOTIFY)).isEmpty();
  }

  @Test
  void an_nhs_number_that_does_not_pass_its_check_blocks() {
    assertThat(blocks(SomeCase.complete().withNhsNumber("9990000019"), Occasion.NOTIFY))
        .containsExactly("The NHS number does not pass its check.");
  }

  @Test
  void an_analysis_that_is_not_signed_blocks_the_final_record_only() {
    assertThat(blocks(SomeCase.complete().unsigned(), Occasion.NOTIFY)).isEmpty();
    assertThat(blocks(SomeCase.complete().unsigned(), Occasion.FINALISE))
        .containsExactly("The chair has not signed the analysis off.");
  }

  @Test
  void criminal_proceedings_block_the_final_record_unless_the_chair_confirmed_it() {
    assertThat(blocks(SomeCase.complete().whileATrialGoesOn(""), Occasion.NOTIFY)).isEmpty();
    assertThat(blocks(SomeCase.complete().whileATrialGoesOn(""), Occasion.FINALISE)).singleElement().asString().startsWith("Criminal proceedings about this death are expected, and the chair signed without");
    assertThat(blocks(SomeCase.complete().whileATrialGoesOn("The prosecutor agrees"), Occasion.FINALISE)).isEmpty();
    assertThat(Completeness.of(SomeCase.complete().whileATrialGoesOn("The prosecutor agrees").mapped(Occasion.FINALISE)))
        .extracting(Problem::text)
        .anyMatch(text -> text.endsWith("because: The prosecutor agrees"));
  }

  @Test
  void a_factor_without_its_modifiable_answer_blocks_the_final_record() {
    var factors = List.of(
        new Factor("A", "", "Born early", 2, ""), new Factor("B", "", "", 1, "N"), new Factor("C", "", "", 1, "N"),
        new Factor("D", "", "", 1, "N"));
    assertThat(blocks(SomeCase.complete().withFactors(factors), Occasion.FINALISE))
        .containsExactly("Contributory factors, line 1: modifiable is missing or does not fit.");
  }

  @Test
  void a_domain_without_a_factor_line_blocks_the_final_record() {
    var factors = List.of(new Factor("A", "", "Born early", 2, "Y"));
    assertThat(blocks(SomeCase.complete().withFactors(factors), Occasion.FINALISE))
        .containsExactly("No factor line in domain B, C, D. Each domain needs a line with its grade.");
  }

  @Test
  void a_code_without_translation_blocks_and_is_never_sent() {
    var some = SomeCase.complete().notifying("child.ethnicity", new Answer.Words("QQ"));
    assertThat(blocks(some, Occasion.NOTIFY)).containsExactly("Ethnic group: what is recorded does not fit the dataset.");
  }

  @Test
  void the_first_agency_wins_and_a_disagreement_is_said_without_the_answers() {
    var some = SomeCase.complete().with("Example Trust", SomeCase.reporting().with("death.mode", "WITN"));
    assertThat(some.mapped(Occasion.FINALISE).value("reporting.mode_of_death").words()).isEqualTo("Found dead or collapsed");
    assertThat(warnings(some, Occasion.FINALISE)).contains(
        "How the death happened: different answers came from Example GP practice and Example Trust. The first stands in the document.");
  }

  @Test
  void a_value_stands_before_a_not_known_of_an_agency_that_came_earlier() {
    var some = SomeCase.complete().with("Example Trust", SomeCase.reporting().with("birth.weight_g", new Answer.Quantity(new BigDecimal("1650"))));
    assertThat(some.mapped(Occasion.FINALISE).value("birth.weight_g").words()).isEqualTo("1650");
  }

  @Test
  void warns_of_what_should_be_looked_at() {
    var some = SomeCase.complete().withoutKeyWorker().waitingFor(2);
    assertThat(warnings(some, Occasion.FINALISE))
        .contains("Key worker: not recorded.", "2 requests for information are still without an answer.")
        .anyMatch(text -> text.equals("Answered “not known”: 1 of 80 items (Birth weight in grams)."));
  }

  @Test
  void a_suggested_form_that_nobody_decided_on_blocks_and_one_that_has_not_come_back_is_said() {
    assertThat(blocks(SomeCase.complete().suggesting("infection", 0, ""), Occasion.FINALISE)).containsExactly(
        "The supplementary form “Infection” is suggested for this case and was neither opened nor set aside with a reason.");
    assertThat(blocks(SomeCase.complete().suggesting("infection", 0, "Not an infection."), Occasion.FINALISE)).isEmpty();
    String late = "The supplementary form “Infection” was asked for and has not come back.";
    assertThat(warnings(SomeCase.complete().suggesting("infection", 1, ""), Occasion.FINALISE)).contains(late);
    var back = SomeCase.complete().suggesting("infection", 1, "").returning("infection", "Example Trust", Answers.none());
    assertThat(warnings(back, Occasion.FINALISE)).doesNotContain(late);
  }

  @Test
  void says_of_a_form_how_much_of_it_nobody_knew() {
    var answers = Answers.none().with("infection.syndromes", new Answer.Codes(List.of("sepsis"))).with("infection.role", Answer.NOT_KNOWN);
    assertThat(warnings(SomeCase.complete().returning("infection", "Example Trust", answers), Occasion.FINALISE))
        .contains("Infection: answered “not known” 1 of 2 times.");
  }

  @Test
  void says_when_what_was_signed_does_not_agree_with_itself() {
    var none = List.of(
        new Factor("A", "", "Born early", 2, "N"), new Factor("B", "", "", 1, "N"), new Factor("C", "", "", 1, "N"), new Factor("D", "", "", 1, "N"));
    assertThat(warnings(SomeCase.complete().withFactors(none), Occasion.FINALISE))
        .contains("Modifiable factors are said to be identified, and no factor line is marked modifiable.");
    assertThat(warnings(SomeCase.complete(), Occasion.FINALISE)).noneMatch(text -> text.contains("modifiable."));
  }

  @Test
  void asks_for_learning_disability_and_autism_only_from_four_years_on() {
    assertThat(warnings(SomeCase.complete(), Occasion.FINALISE)).noneMatch(text -> text.startsWith("Conditions"));
  }

  private static List<String> blocks(SomeCase some, Occasion occasion) {
    return Completeness.of(some.mapped(occasion)).stream().filter(Problem::blocks).map(Problem::text).toList();
  }

  private static List<String> warnings(SomeCase some, Occasion occasion) {
    return Completeness.of(some.mapped(occasion)).stream().filter(p -> !p.blocks()).map(Problem::text).toList();
  }
}

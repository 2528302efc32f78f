package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.analysis.SomeAnalysis.CHAIR;
import static uk.cdop.analysis.SomeAnalysis.CODES;
import static uk.cdop.analysis.SomeAnalysis.TODAY;
import static uk.cdop.analysis.SomeAnalysis.evidence;
import static uk.cdop.analysis.SomeAnalysis.ready;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void finds_nothing_in_an_analysis_that_is_ready() {
    assertThat(ready().findings(evidence())).isEmpty();
  }

  @Test
  void asks_for_a_line_in_each_domain_and_says_where() {
    List<Finding> found = Checks.of(ready().without("C").state(), evidence(), CODES);

    assertThat(found).singleElement().satisfies(finding -> {
      assertThat(finding.blocks()).isTrue();
      assertThat(finding.text()).startsWith("Domain C has no line");
      assertThat(finding.path()).isEqualTo("analysis/domains/C");
    });
  }

  @Test
  void blocks_modifiable_factors_identified_without_a_modifiable_line() {
    assertThat(ready().judged("MOD", "").findings(evidence())).singleElement().asString().contains("no factor is marked as modifiable");
  }

  @Test
  void blocks_no_modifiable_factors_with_a_modifiable_line() {
    var analysis = ready().with(new FactorEntry("B", "B02", "Smoke at home", 2, "Y"));

    assertThat(analysis.findings(evidence())).singleElement().asString().contains("a factor is marked as modifiable");
    assertThat(analysis.judged("MOD", "").findings(evidence())).isEmpty();
  }

  @Test
  void asks_what_was_missing_when_information_was_inadequate() {
    assertThat(ready().judged("INAD", "").findings(evidence())).containsExactly("Say what information was missing");
    assertThat(ready().judged("INAD", "No post-mortem report").findings(evidence())).isEmpty();
  }

  @Test
  void points_at_a_modifiable_factor_with_a_low_grade_without_blocking() {
    var analysis = ready().with(new FactorEntry("B", "B02", "Smoke at home", 1, "Y")).judged("MOD", "");

    assertThat(Checks.of(analysis.state(), evidence(), CODES)).singleElement().matches(finding -> !finding.blocks());
  }

  @Test
  void asks_for_the_category_and_its_subcategory() {
    assertThat(ready().in(Categorisation.NONE).findings(evidence())).containsExactly("Choose the category of death");
    assertThat(ready().in(new Categorisation(List.of("9"), "9", "", "")).findings(evidence()))
        .containsExactly("Choose the sub-category of the death");
  }

  @Test
  void hints_that_sudep_is_category_5() {
    var analysis = ready().saying(new CaseSummary("Sudden death in epilepsy", "What happened"));

    assertThat(analysis.in(new Categorisation(List.of("10"), "10", "10.3", "")).findings(evidence()))
        .singleElement().asString().contains("SUDEP");
    assertThat(analysis.in(new Categorisation(List.of("5"), "5", "5.3", "")).findings(evidence())).isEmpty();
  }

  @Test
  void hints_that_an_infection_of_the_first_week_is_category_8() {
    assertThat(CategoryHint.EARLY_INFECTION.missed(new Categorisation(List.of("9"), "9", "", ""), "Sepsis", 6)).isTrue();
    assertThat(CategoryHint.EARLY_INFECTION.missed(new Categorisation(List.of("9"), "9", "", ""), "Sepsis", 7)).isFalse();
    assertThat(CategoryHint.EARLY_INFECTION.missed(new Categorisation(List.of("8"), "8", "", ""), "Sepsis", 6)).isFalse();
  }

  @Test
  void hints_that_a_malignancy_with_a_terminal_infection_is_category_4() {
    var analysis = ready().saying(new CaseSummary("Sepsis in acute leukaemia", "What happened"));

    assertThat(analysis.findings(evidence())).singleElement().asString().contains("malignancy is category 4");
    assertThat(analysis.in(new Categorisation(List.of("4", "9"), "4", "4.1", "")).findings(evidence())).isEmpty();
  }

  @Test
  void blocks_while_no_meeting_is_on_record() {
    assertThat(ready().findings(SomeAnalysis.withoutMeetings()))
        .containsExactly(
            "The child death review meeting is not recorded yet",
            "The panel has not discussed this case: it is on no meeting's agenda");
  }

  @Test
  void blocks_when_the_meetings_are_in_the_wrong_order() {
    assertThat(ready().findings(evidence(TODAY.minusDays(5), TODAY.minusDays(6), true, CHAIR)))
        .singleElement().asString().contains("is before the child death review meeting");
  }

  @Test
  void blocks_before_the_day_of_the_panel() {
    assertThat(ready().findings(evidence(TODAY.minusDays(5), TODAY.plusDays(1), true, CHAIR)))
        .singleElement().asString().contains("can be signed after that");
  }

  @Test
  void points_at_a_meeting_that_was_not_quorate_without_blocking() {
    List<Finding> found = Checks.of(ready().state(), evidence(TODAY.minusDays(5), TODAY, false, CHAIR), CODES);

    assertThat(found).singleElement().matches(finding -> !finding.blocks() && finding.text().contains("not quorate"));
  }

  @Test
  void points_at_a_name_of_the_case_without_repeating_it() {
    var analysis = ready().saying(new CaseSummary("Meningitis", "testname was brought to hospital."));

    assertThat(analysis.findings(evidence())).singleElement().asString().contains("holds a name").doesNotContainIgnoringCase("testname");
  }
}

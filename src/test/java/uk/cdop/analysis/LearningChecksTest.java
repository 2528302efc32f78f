package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.analysis.SomeAnalysis.CODES;
import static uk.cdop.analysis.SomeAnalysis.TODAY;
import static uk.cdop.analysis.SomeAnalysis.evidence;
import static uk.cdop.analysis.SomeAnalysis.ready;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningChecksTest {
  @Test
  void points_at_a_learning_point_without_an_audience_and_at_none_at_all() {
    assertThat(found(ready().with(new LearningEntry("Ask again", "LOCAL", "")))).containsExactly("A learning point does not say who it is for");
    assertThat(found(ready().withoutLearning())).containsExactly("No learning point is recorded. Check that there is none");
  }

  @Test
  void blocks_an_action_that_nobody_owns() {
    var analysis = ready().with(action("", TODAY.plusDays(1), "open"));

    assertThat(Checks.of(analysis.state(), evidence(), CODES)).singleElement().satisfies(finding -> {
      assertThat(finding.blocks()).isTrue();
      assertThat(finding.path()).isEqualTo("analysis/actions");
    });
  }

  @Test
  void points_at_an_action_that_is_overdue_unless_it_ended() {
    assertThat(found(ready().with(action("Ward manager", TODAY.minusDays(1), "progress"))))
        .singleElement().asString().contains("20 November 2026");
    assertThat(found(ready().with(action("Ward manager", TODAY.minusDays(1), "done")))).isEmpty();
    assertThat(found(ready().with(action("Ward manager", TODAY, "open")))).isEmpty();
  }

  @Test
  void points_at_an_owner_who_was_not_told() {
    var untold = new ActionEntry("Do it", "The trust", "Ward manager", TODAY.plusDays(9), null);

    assertThat(found(ready().with(untold))).singleElement().asString().contains("16M(5)");
  }

  @Test
  void asks_about_the_safeguarding_partners_when_the_death_is_in_category_1() {
    var analysis = ready().in(new Categorisation(List.of("1"), "1", "1.3", ""));

    assertThat(found(analysis)).singleElement().asString().contains("safeguarding partners");
    assertThat(found(analysis.with(new NotificationEntry("safeguarding", false, null, "")))).isEmpty();
  }

  @Test
  void points_at_someone_who_must_be_told_and_was_not() {
    assertThat(found(ready().with(new NotificationEntry("mhra", true, null, "")))).singleElement().asString().contains("must be told");
    assertThat(found(ready().with(new NotificationEntry("mhra", true, TODAY, "")))).isEmpty();
  }

  @Test
  void looks_for_names_in_every_text() {
    assertThat(found(ready().with(new IssueEntry("Nobody called Testname back", "family")))).singleElement().asString().contains("An issue holds a name");
    assertThat(found(ready().with(new PracticeEntry("Testname had a nurse", "AGY01")))).hasSize(1);
    assertThat(found(ready().with(new RecommendationEntry("Call Testname", "A trust", "service")))).hasSize(1);
    assertThat(found(ready().with(new FactorEntry("A", "", "Illness", 2, "N", "Testname's notes")))).hasSize(1);
  }

  @Test
  void reads_a_grade_of_an_old_form() {
    var analysis = ready().with(new FactorEntry("A", "", "Illness", 3, "Y")).judged("MOD", "");

    assertThat(found(analysis)).isEmpty();
    assertThat(CODES.gradeName(3)).contains("complete and sufficient", "old forms");
  }

  private static List<String> found(SomeAnalysis analysis) {
    return analysis.findings(evidence());
  }

  private static ActionEntry action(String owner, LocalDate due, String status) {
    return new ActionEntry("Do it", "The trust", owner, due, TODAY.minusDays(1), status, "");
  }
}

package uk.cdop.ncmd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.ncmd.report.ListNotFinalised.Waiting;
import uk.cdop.review.Stage;

class ListNotFinalisedTest {
  private static final Instant END = new ReportYear(2026).whole().to();
  private static final Instant BEFORE = END.minusSeconds(86_400);
  private static final Instant AFTER = END.plusSeconds(86_400);

  @Test
  void a_signed_case_says_what_to_mend_first_and_leads_there() {
    Waiting waiting = waiting(Stage.CDOP_REVIEWED, 1, Optional.of(BEFORE), Optional.of(BEFORE), Optional.empty(), Measure.NHS_NUMBER);
    assertThat(waiting.why()).containsExactly(
        "The chair signed on 31 March 2026, and the final record has not been produced in time for the year.",
        "To fix first: NHS number valid, or the reason why there is none.");
    assertThat(waiting.place()).isEqualTo("notification");
    assertThat(waiting.late()).isTrue();
  }

  @Test
  void a_case_signed_after_the_year_was_open_when_it_ended() {
    Waiting waiting = waiting(Stage.FINALISED, 1, Optional.of(AFTER), Optional.of(BEFORE), Optional.of(AFTER));
    assertThat(waiting.why().getFirst()).startsWith("The case was open at the end of the year.");
    assertThat(waiting.why().getLast()).startsWith("The final record was produced since");
    assertThat(waiting.late()).isFalse();
  }

  @Test
  void an_open_case_is_late_only_when_the_database_was_not_notified() {
    assertThat(waiting(Stage.GATHERING, 0, Optional.empty(), Optional.of(BEFORE), Optional.empty()).late()).isFalse();
    Waiting untold = waiting(Stage.GATHERING, 0, Optional.empty(), Optional.of(AFTER), Optional.empty());
    assertThat(untold.late()).isTrue();
    assertThat(untold.why()).contains("The national database has not been notified of the case in time for the year.");
    assertThat(untold.place()).isEqualTo("ncmd");
  }

  @Test
  void a_reopened_analysis_is_a_reason_of_its_own() {
    assertThat(waiting(Stage.FINALISED, 2, Optional.empty(), Optional.of(BEFORE), Optional.empty()).why())
        .containsExactly("The analysis was re-opened, and its new version is not signed.");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_stage_has_a_reason(Stage stage) {
    assertThat(waiting(stage, 1, Optional.empty(), Optional.of(BEFORE), Optional.empty()).why()).singleElement().asString().endsWith(".");
  }

  private static Waiting waiting(
      Stage stage, int version, Optional<Instant> signed, Optional<Instant> told, Optional<Instant> finalised, Measure... missing) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    measures.addAll(Set.of(missing));
    return ListNotFinalised.waiting(
        new YearEndCases.Standing(
            UUID.randomUUID(), "OXON-2025-0001", stage, LocalDate.of(2025, 6, 1), BEFORE, version, signed, Optional.empty(), 0, told, finalised, measures),
        END);
  }
}

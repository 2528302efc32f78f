package uk.cdop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.ui.Row;

class CaseFrameTest {
  private static final Child CHILD =
      new Child("Test", "Child", "", "9990000018", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1), null, "9", "", "");

  @Test
  void shows_the_panel_a_number_and_an_age_and_no_identity() {
    CaseFrame frame = frame("", "", "", "");

    assertThat(frame.numbersOnly()).isTrue();
    assertThat(frame.identity()).containsExactly(Row.of("Age at death", "8 weeks"), Row.of("Stage", "Gathering information"));
  }

  @Test
  void shows_those_who_review_the_case_who_the_child_was() {
    CaseFrame frame = frame("Test Child", "999 000 0018", "1 January 2026", "1 March 2026, aged 8 weeks");

    assertThat(frame.numbersOnly()).isFalse();
    assertThat(frame.identity().stream().map(Row::key)).containsExactly("NHS number", "Born", "Died", "Stage");
  }

  private static CaseFrame frame(String name, String nhsNumber, String born, String died) {
    ReviewId id = ReviewId.create();
    ReviewFacts facts =
        new ReviewFacts(id, "OXON", "OXON-2026-0001", Stage.GATHERING, CHILD, new Markers(false, false), Instant.EPOCH, Instant.EPOCH);
    return new CaseFrame(id, facts.number(), name, nhsNumber, born, died, List.of(), Stage.GATHERING.label(), List.of(), "", facts, List.of());
  }
}

package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {

  private static final Edition NOTIFICATION = Editions.read().current("notification");

  @Test
  void is_complete_when_everything_asked_is_answered() {
    var journey = new Journey(NOTIFICATION, SomeAnswers.notification());
    assertThat(journey.firstIncomplete().map(Page::id)).isEmpty();
    assertThat(journey.complete()).isTrue();
    assertThat(journey.asked()).isEqualTo(SomeAnswers.notification());
  }

  @Test
  void begins_with_the_first_page_and_walks_there_and_back() {
    var journey = new Journey(NOTIFICATION, Answers.none());
    var first = journey.first().orElseThrow();
    assertThat(first.id()).isEqualTo("area");
    assertThat(journey.firstIncomplete()).contains(first);
    assertThat(journey.previous(first)).isEmpty();
    assertThat(journey.previous(journey.next(first).orElseThrow())).contains(first);
  }

  @Test
  void asks_for_the_number_or_for_the_reason_there_is_none() {
    assertThat(pages(Answers.none().with("child.nhs_number_known", "yes"))).contains("nhs-number").doesNotContain("no-nhs-number");
    assertThat(pages(Answers.none().with("child.nhs_number_known", "no"))).contains("no-nhs-number").doesNotContain("nhs-number");
    assertThat(pages(Answers.none())).doesNotContain("nhs-number", "no-nhs-number");
  }

  @Test
  void asks_about_the_birth_only_of_those_under_one_year() {
    var born = Answers.none().with("child.birth_date", "2025-11-20");
    assertThat(pages(born.with("death.date", "2026-11-19"))).contains("birth-details", "mother").doesNotContain("birth-time");
    assertThat(pages(born.with("death.date", "2026-11-20"))).doesNotContain("birth-details", "mother");
    assertThat(pages(born.with("death.date", "2025-12-17"))).contains("birth-time");
    assertThat(pages(born.with("death.date", "2025-12-18"))).doesNotContain("birth-time");
  }

  @Test
  void leaves_out_what_is_no_longer_asked() {
    var older = SomeAnswers.notification().with("child.birth_date", "2016-10-30");
    var asked = new Journey(NOTIFICATION, older).asked();
    assertThat(asked.ids()).doesNotContain("child.birth_time", "birth.weight_g", "mother.name").contains("death.date");
  }

  @Test
  void a_hidden_answer_decides_nothing() {
    var edition = Editions.read().current("reporting-core");
    var answers = Answers.none().with("services.bereavement_offered", "no").with("services.bereavement_detail", "Leaflet");
    assertThat(new Journey(edition, answers).asked().ids()).containsExactly("services.bereavement_offered");
  }

  @Test
  void a_page_whose_answers_contradict_each_other_is_not_complete() {
    var answers = SomeAnswers.notification().with("death.date", "2026-10-01");
    var journey = new Journey(NOTIFICATION, answers);
    assertThat(journey.firstIncomplete().map(Page::id)).contains("dates");
    assertThat(journey.state(NOTIFICATION.sections().get(1))).isEqualTo(SectionState.PROBLEM);
  }

  @Test
  void tells_how_far_each_section_is() {
    assertThat(states(Answers.none())).containsExactly(
        SectionState.NOT_STARTED, SectionState.NOT_STARTED, SectionState.NOT_NEEDED, SectionState.NOT_STARTED, SectionState.NOT_STARTED);
    assertThat(states(Answers.none().with("child.sex", "2"))).startsWith(SectionState.NOT_STARTED, SectionState.IN_PROGRESS);
    assertThat(states(SomeAnswers.notification())).containsOnly(SectionState.COMPLETE);
  }

  private static List<String> pages(Answers answers) {
    return new Journey(NOTIFICATION, answers).pages().stream().map(Page::id).toList();
  }

  private static List<SectionState> states(Answers answers) {
    var journey = new Journey(NOTIFICATION, answers);
    return NOTIFICATION.sections().stream().map(journey::state).toList();
  }
}

package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statutory forms ask, and what was announced of their changes in April 2021 and April 2022. */
class CoreFormsTest {

  private static final Editions EDITIONS = Editions.read();

  @Test
  void each_set_names_the_edition_of_each_core_form_that_belonged_to_it() {
    assertThat(EDITIONS.sets().get("2019-04")).containsEntry("notification", "2019-04").containsEntry("reporting", "2019-04");
    assertThat(EDITIONS.sets().get("2021-04")).containsEntry("notification", "2021-04").containsEntry("reporting", "2021-04");
    assertThat(EDITIONS.sets().get("2022-04")).containsEntry("notification", "2022-04.2").containsEntry("reporting", "2022-04")
        .containsEntry("analysis", "2022-04");
  }

  @Test
  void the_newest_notification_keeps_every_question_of_the_one_before() {
    var before = EDITIONS.find("notification", "2022-04").orElseThrow();
    var now = EDITIONS.current("notification");
    assertThat(now.questions().map(Question::id)).containsAll(before.questions().map(Question::id).toList());
    assertThat(now.questions().filter(question -> before.question(question.id()).isEmpty())).allMatch(added -> added.about().optional());
  }

  @ParameterizedTest
  @CsvSource({"2019-04, 0, false", "2021-04, 0, true", "2022-04.2, 1, true"})
  void the_number_is_checked_since_2022_and_a_stillbirth_at_home_asked_about_since_2021(String edition, int checks, boolean stillbirth) {
    var notification = EDITIONS.find("notification", edition).orElseThrow();
    assertThat(notification.question("child.nhs_number").orElseThrow().about().checks()).hasSize(checks);
    assertThat(notification.question("death.suspected_home_stillbirth").isPresent()).isEqualTo(stillbirth);
  }

  @Test
  void asks_why_no_joint_agency_response_is_planned_for_a_suspected_stillbirth_at_home() {
    var edition = EDITIONS.current("notification");
    var sameDay = SomeAnswers.notification().with("death.date", "2026-10-30").with("death.suspected_home_stillbirth", "yes");
    assertThat(pages(edition, sameDay)).contains("joint-agency-stillbirth");
    assertThat(pages(edition, sameDay.with("jar.required", "yes"))).doesNotContain("joint-agency-stillbirth");
    assertThat(pages(edition, sameDay.with("death.suspected_home_stillbirth", "no"))).doesNotContain("joint-agency-stillbirth");
  }

  @Test
  void a_report_asks_only_what_fits_the_age_of_the_child() {
    var edition = EDITIONS.current("reporting");
    assertThat(pages(edition, aged("N"))).contains("pregnancy", "feeding", "sleep", "mother-environment")
        .doesNotContain("education", "vulnerability", "identity-relevant", "social");
    assertThat(pages(edition, aged("5-9"))).contains("education", "vulnerability", "social")
        .doesNotContain("pregnancy", "feeding", "sleep", "identity-relevant", "substance-use");
    assertThat(pages(edition, aged("15-17"))).contains("education", "identity-relevant", "substance-use").doesNotContain("identity", "pregnancy");
    assertThat(pages(edition, Answers.none().with("child.age_group", Answer.NOT_KNOWN))).contains("pregnancy", "education", "identity-relevant");
  }

  @Test
  void a_report_can_be_sent_in_parts_that_each_say_whose_they_are() {
    var edition = EDITIONS.current("reporting");
    assertThat(edition.sentInParts()).isTrue();
    assertThat(edition.sections().stream().map(Section::id))
        .containsExactly("reporter", "circumstances", "child", "family", "home", "services");
    assertThat(edition.only(Set.of("home")).sections().stream().map(Section::id)).containsExactly("reporter", "home");
  }

  @Test
  void a_report_keeps_the_meaning_of_what_the_short_report_asked() {
    var asked = EDITIONS.current("reporting").questions().map(Question::id).toList();
    assertThat(asked).containsAll(EDITIONS.current("reporting-core").questions().map(Question::id).toList());
  }

  @Test
  void contacts_with_services_have_a_day_and_say_when_a_child_was_not_brought() {
    var contacts = (Question.Group) EDITIONS.current("reporting").question("contacts").orElseThrow();
    assertThat(contacts.questions().get(0).about().event()).isEqualTo("Contact with a service");
    var outcome = (Question.Choice) contacts.questions().get(3);
    assertThat(outcome.codes().label("not_brought")).contains("Was not brought");
  }

  @Test
  void the_analysis_gives_each_factor_a_line_with_its_own_grade_since_2021() {
    var edition = EDITIONS.current("analysis");
    for (String domain : List.of("a", "b", "c", "d")) {
      var factors = (Question.Group) edition.question("factors_" + domain).orElseThrow();
      var grade = (Question.Choice) factors.questions().get(2);
      assertThat(grade.codes().codes().stream().map(CodeList.Code::code)).containsExactly("0", "1", "2");
      assertThat(factors.questions().get(3).about().optional()).isFalse();
    }
    assertThat(EDITIONS.find("analysis", "2019-04").orElseThrow().question("factors_a")).isEmpty();
  }

  @Test
  void the_analysis_asks_for_the_kind_of_death_within_its_category() {
    var edition = EDITIONS.current("analysis");
    assertThat(pages(edition, Answers.none().with("category.primary", "8"))).contains("sub-category-8").doesNotContain("sub-category-1");
    assertThat(pages(edition, Answers.none().with("modifiability.outcome", "INAD"))).contains("inadequate").doesNotContain("modifiable-how");
  }

  private static Answers aged(String group) {
    return Answers.none().with("child.age_group", group);
  }

  private static List<String> pages(Edition edition, Answers answers) {
    return new Journey(edition, answers).pages().stream().map(Page::id).toList();
  }
}

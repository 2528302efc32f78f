package uk.cdop.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Editions;
import uk.cdop.review.Child;
import uk.cdop.review.Markers;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/** What the answers suggest, and what the clocks make of it. */
class PromptsTest {
  private static final Kinds KINDS = Kinds.read();
  private static final Instant NOTIFIED = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant ANSWERED = Instant.parse("2026-03-20T10:00:00Z");
  private static final LocalDate DIED = LocalDate.of(2026, 3, 1);

  @Test
  void every_question_that_is_read_is_asked_by_some_form() {
    Editions editions = Editions.read();
    assertThat(KINDS.questions())
        .allSatisfy(question -> assertThat(editions.all().stream().anyMatch(edition -> edition.question(question).isPresent())).as(question).isTrue());
  }

  @Test
  void every_code_of_the_forms_list_is_a_kind() {
    assertThat(KINDS.all().stream().map(Kind::code)).contains("PP01", "PP02", "PP03", "PP12", "PP23").hasSize(26);
  }

  @Test
  void a_looked_after_child_calls_for_the_councils_notification_since_the_panel_knew() {
    ReviewFacts facts = aged(LocalDate.of(2018, 1, 1));
    List<Prompt> prompts = prompts(facts, notification("{}"), agency("{\"child.social_care_status\": [\"LAC31\"]}"));
    Prompt told = prompt(prompts, "PP24");
    assertThat(told.because()).singleElement().asString().contains("looked after", "5 working days", "whether or not abuse is suspected");
    assertThat(told.knownAt()).isEqualTo(ANSWERED);
    assertThat(happenings(facts, prompts)).contains(Happened.at(facts.id(), Happening.SAFEGUARDING_KNOWN, ANSWERED));
  }

  @Test
  void what_the_notification_said_first_counts() {
    ReviewFacts facts = aged(LocalDate.of(2018, 1, 1));
    List<Prompt> prompts = prompts(facts, agency("{\"child.social_care_status\": [\"LAC31\"]}"), notification("{\"safeguarding.concern\": [\"yes\"]}"));
    assertThat(prompt(prompts, "PP24").knownAt()).isEqualTo(NOTIFIED);
    assertThat(prompt(prompts, "PP24").because()).hasSize(2);
  }

  @Test
  void a_learning_disability_calls_for_leder_from_the_fourth_birthday_on() {
    String says = "{\"child.learning_disability\": [\"mild\"]}";
    assertThat(codes(prompts(aged(DIED.minusYears(4)), agency(says)))).contains("PP12");
    assertThat(codes(prompts(aged(DIED.minusYears(4).plusDays(1)), agency(says)))).doesNotContain("PP12");
    assertThat(codes(prompts(aged(DIED.minusYears(9)), agency("{\"child.autism\": [\"diagnosed\"]}")))).contains("PP12");
    assertThat(codes(prompts(aged(DIED.minusYears(9)), agency("{\"child.learning_disability\": [\"none\"]}")))).doesNotContain("PP12");
  }

  @Test
  void the_death_of_a_newborn_calls_for_the_perinatal_review_and_mbrrace_up_to_the_27th_day() {
    assertThat(codes(prompts(aged(DIED.minusDays(27))))).contains("PP09", "PP11");
    assertThat(codes(prompts(aged(DIED.minusDays(28))))).doesNotContain("PP09", "PP11");
  }

  @Test
  void only_a_baby_of_term_in_its_first_week_calls_for_the_safety_investigation() {
    String term = "{\"birth.gestation_weeks\": 39}";
    assertThat(codes(prompts(aged(DIED.minusDays(6)), notification(term)))).contains("PP10");
    assertThat(codes(prompts(aged(DIED.minusDays(7)), notification(term)))).doesNotContain("PP10");
    assertThat(codes(prompts(aged(DIED.minusDays(6)), notification("{\"birth.gestation_weeks\": 36}")))).doesNotContain("PP10");
  }

  @Test
  void a_process_that_a_form_names_comes_with_its_reference() {
    List<Prompt> prompts =
        prompts(
            aged(DIED.minusYears(9)),
            notification("{\"investigations\": [{\"investigation.kind\": [\"PP15\"], \"investigation.reference\": \"HSE-1\"}]}"),
            agency("{\"other_reviews\": [{\"other_review.kind\": [\"PP07\"]}]}"));
    assertThat(prompt(prompts, "PP15").reference()).isEqualTo("HSE-1");
    assertThat(prompt(prompts, "PP07").because()).containsExactly("An agency names it.");
  }

  @Test
  void a_case_without_any_form_still_has_its_age_and_its_markers() {
    assertThat(codes(prompts(aged(DIED.minusDays(3))))).contains("PP01", "PP09", "PP11");
  }

  private static List<Happened> happenings(ReviewFacts facts, List<Prompt> prompts) {
    List<Happened> happened = new ArrayList<>();
    ProcessHappenings.of(KINDS, facts, List.of(), prompts, happened);
    return happened;
  }

  private static ReviewFacts aged(LocalDate born) {
    return new ReviewFacts(
        ReviewId.create(), "OXON", "OXON-2026-0001", Stage.GATHERING,
        new Child("Robin", "Example", "", "", born, DIED, null, "1", "", "OX1 1AA"), new Markers(false, true), NOTIFIED, NOTIFIED);
  }

  private record Form(boolean notification, Answers answers) {}

  private static Form notification(String json) {
    return new Form(true, AnswersJson.read(json));
  }

  private static Form agency(String json) {
    return new Form(false, AnswersJson.read(json));
  }

  private static List<Prompt> prompts(ReviewFacts facts, Form... forms) {
    List<Prompts.Said> said = new ArrayList<>();
    for (Form form : forms) {
      said.add(new Prompts.Said(facts.id(), form.notification() ? NOTIFIED : ANSWERED, form.notification(), form.answers()));
    }
    return Prompts.suggested(KINDS.all(), facts, said);
  }

  private static List<String> codes(List<Prompt> prompts) {
    return prompts.stream().map(prompt -> prompt.kind().code()).toList();
  }

  private static Prompt prompt(List<Prompt> prompts, String code) {
    return prompts.stream().filter(prompt -> prompt.kind().code().equals(code)).findFirst().orElseThrow();
  }
}

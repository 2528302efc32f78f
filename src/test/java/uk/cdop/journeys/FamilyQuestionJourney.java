package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** What a family wants to know: asked of their key worker, answered by the review meeting and by the panel, and told to them. */
@ArquillianTest
@RunAsClient
class FamilyQuestionJourney {
  private static final Map<String, String> MEMBERS =
      Map.of(
          "oxon.chair", "HEALTH", "oxon.doctor", "HEALTH", "oxon.member", "LOCAL_AUTHORITY", "oxon.member2", "POLICE",
          "oxon.coordinator2", "OTHER", "oxon.coordinator", "PUBLIC_HEALTH");

  private final LocalDate today = SomeChild.today();
  private final Map<String, Person> people = new HashMap<>();
  private Browser browser;
  private PlannedPanel panel;
  private UUID review;
  private String family;

  @BeforeEach
  void open() {
    browser = Browser.open();
    MEMBERS.keySet().forEach(this::person);
    person("oxon.keyworker").opens("/home");
    panel = PlannedPanel.of(1, "oxon.chair", MEMBERS);
    review = panel.reviews().get("A");
    family = "/reviews/" + review + "/family";
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_familys_question_is_asked_answered_and_told() {
    the_parents_are_written_down_apart_from_each_other();
    the_mother_asks_two_questions_and_one_stays_with_the_key_worker();
    the_review_meeting_answers_its_question();
    the_key_worker_is_told_that_there_is_an_answer_and_tells_the_mother();
    the_panel_answers_while_it_meets_and_the_key_worker_sees_nothing_yet();
    the_chair_finalises_and_the_answer_comes_back();
    the_outcome_is_told_in_a_letter();
    the_closing_letter_ends_the_work();
  }

  private void the_parents_are_written_down_apart_from_each_other() {
    person("oxon.coordinator").opens("/reviews/" + review + "/key-worker").ticks("person", "oxon.keyworker").presses("Name the key worker");
    Person keyWorker = person("oxon.keyworker").opens("/families").sees("You are this family’s key worker");
    keyWorker.opens(family).follows("Add a family member").presses("Save").isToldOfMistakes();
    keyWorker.enters("name", "Joy Invented").enters("called", "Joy").ticks("relation", "MOTHER").ticks("apart", "yes").selects("best", "PHONE")
        .ticks("not", "LETTER").enters("times", "Not before 10am").enters("language", "Polish").ticks("interpreter", "yes").presses("Save")
        .sees("Joy (mother)", "Wishes to be told and asked separately", "Not before 10am");
    keyWorker.follows("Add a family member").enters("name", "Sam Invented").ticks("relation", "FATHER").ticks("contact", "no")
        .presses("Save").isToldOfMistakes().enters("why", "Not until he says so").presses("Save").sees("Sam Invented (father)", "Asked not to be contacted.");
  }

  private void the_mother_asks_two_questions_and_one_stays_with_the_key_worker() {
    Person keyWorker = person("oxon.keyworker").opens(family).follows("Record a contact");
    keyWorker.enters("when", today.minusDays(1)).enters("time", "11am").ticks("way", "PHONE").ticks("person", personId("Joy Invented")).ticks("outcome", "MADE")
        .enters("said", "She spoke of the last evening.").ticks("steps", "KW05").ticks("declined", "KW12")
        .enters("question1", "Why was nobody called that evening?").enters("question2", "Where are the photographs?").presses("Save the contact");
    keyWorker.sees("Phone call with Joy (mother)", "Offered, not wanted for now", "Why was nobody called that evening?");
    keyWorker.opens(family + "/questions/" + question("Where are the photographs?")).ticks("state", "TO_BE_ANSWERED").ticks("asks", "NOBODY").presses("Save");
    keyWorker.opens(family + "/questions/" + question("Why was nobody called that evening?")).ticks("state", "TO_BE_ANSWERED").ticks("asks", "MEETING")
        .presses("Save").sees("For: the review meeting only.");
  }

  private void the_review_meeting_answers_its_question() {
    Person doctor = person("oxon.doctor").opens("/reviews/" + review + "/review-meeting").sees("Why was nobody called that evening?");
    doctor.doesNotSee(List.of("Where are the photographs?"));
    doctor.follows("Change the record").enters("answer-" + question("Why was nobody called that evening?"), "The ward tried twice and had an old number.")
        .enters("who-0-name", "Dr Ana Silva").enters("who-0-role", "GP").enters("drafted-by", "Priya Raghunathan").presses("Save the record")
        .sees("Dr Ana Silva", "The ward tried twice and had an old number.");
  }

  private void the_key_worker_is_told_that_there_is_an_answer_and_tells_the_mother() {
    Person keyWorker = person("oxon.keyworker").opens("/families").sees("Tell the family an answer").opens(family).sees("To tell the family", "Answer of the review meeting");
    keyWorker.opens(family + "/questions/" + question("Why was nobody called that evening?")).sees("The ward tried twice and had an old number.");
    keyWorker.ticks("state", "ANSWERED").presses("Save").isToldOfMistakes();
    keyWorker.enters("answer", "They tried twice, and had an old number.").enters("on", today).enters("to", "Joy").presses("Save")
        .sees("The family was told", "Told on " + SomeChild.words(today) + " to Joy by Siobhan Keane");
    keyWorker.opens("/families");
    assertThat(keyWorker.text()).doesNotContain("Tell the family an answer, " + number());
  }

  private void the_panel_answers_while_it_meets_and_the_key_worker_sees_nothing_yet() {
    LiveWindow recorder = new LiveWindow(person("oxon.coordinator").page()).opens(panel.live(""));
    recorder.presses("Start the meeting").comesTo("Next: Case A. Take a moment.");
    while (recorder.page().locator("button:has-text('Mark as here')").count() > 0) {
      recorder.presses("Mark as here");
    }
    recorder.presses("Start Case A").comesTo("1 of 1").comesTo("Was the child in pain?");
    recorder.doesNotSay("Why was nobody called that evening?");
    recorder.doesNotSay("Where are the photographs?");
    recorder.types("textarea[name='answer']", "The child was kept comfortable.").decides("COMPLETE").isSaved();
    Person keyWorker = person("oxon.keyworker").opens(family);
    assertThat(keyWorker.text()).contains("Was the child in pain?").doesNotContain("The child was kept comfortable.");
    keyWorker.isRefused(panel.live(""), 403).isRefused(panel.page(), 403);
  }

  private void the_chair_finalises_and_the_answer_comes_back() {
    LiveWindow chair = new LiveWindow(person("oxon.chair").page()).opens(panel.live("/finalise"));
    chair.ticks("agreed", "yes").presses("Finalise").comesTo("1 of 1 case");
    Person keyWorker = person("oxon.keyworker").opens("/families").sees("Tell the family an answer");
    keyWorker.opens(family).sees("Answer of the panel", "The child was kept comfortable.");
  }

  private void the_outcome_is_told_in_a_letter() {
    Person keyWorker = person("oxon.keyworker").opens(family + "/letters").follows("What the review found");
    keyWorker.ticks("person", personId("Joy Invented")).enters("own", "Wards now ask for a second number on the first day.").enters("reach", "01865 496 0000").presses("Save and see the whole");
    keyWorker.sees("You asked: Was the child in pain?", "The child was kept comfortable.", "You asked: Why was nobody called that evening?", "They tried twice, and had an old number.");
    keyWorker.ticks("how", "POST").presses("Record that it was given").sees("Joy asked not to be reached by letter.");
    keyWorker.presses("Go back and change it").ticks("how", "HANDED").presses("Record that it was given").sees("Handed over on");
    keyWorker.opens(family + "/questions/" + question("Was the child in pain?")).ticks("state", "ANSWERED").enters("on", today).presses("Save").sees("Told on " + SomeChild.words(today) + " by Siobhan Keane");
  }

  private void the_closing_letter_ends_the_work() {
    Person keyWorker = person("oxon.keyworker").opens(family + "/letters").follows("The end of the review");
    keyWorker.enters("to", "Joy").enters("own", "I will remember how you told me of the garden.").presses("Save and see the whole").sees("I will remember how you told me of the garden.");
    keyWorker.ticks("how", "HANDED").presses("Record that it was given").sees("word for word");
    keyWorker.opens(family).sees("Closing contact made");
    keyWorker.opens("/families");
    // Nothing is due any more; that they were named today is still news.
    assertThat(keyWorker.page().locator("#maincontent .nhsuk-task-list__item").allInnerTexts()).isNotEmpty()
        .filteredOn(text -> text.contains(number())).allMatch(text -> text.startsWith("You are this family’s key worker"));
    CaseRecord record = new CaseRecord(review);
    record.requireDone("oxon.keyworker", "keyworker.person_added", "keyworker.contact_recorded", "keyworker.question_taken", "keyworker.question_answered", "keyworker.letter_given");
  }

  private String number() {
    return Sql.rows("select number from review.review where id = ?", review).getFirst().get("number").toString();
  }

  private String personId(String name) {
    return Sql.rows("select id from keyworker.relative where review = ? and name = ?", review, name).getFirst().get("id").toString();
  }

  private String question(String words) {
    return Sql.rows("select id from keyworker.question where review = ? and question = ?", review, words).getFirst().get("id").toString();
  }

  private Person person(String account) {
    return people.computeIfAbsent(account, name -> new Person(browser.as(name)));
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** Four agencies answered about one child and do not agree on three things. A coordinator puts their answers together. */
@ArquillianTest
@RunAsClient
class CollateJourney {
  private static final String MODE = "death.mode";
  private static final String WEEKS = "birth.gestation_weeks";
  private static final String WEIGHT = "birth.weight_g";

  private final ReturnedCase returned = ReturnedCase.of(SomeChild.any());
  private Browser browser;
  private Person coordinator;
  private UUID police;

  @BeforeEach
  void open() {
    browser = Browser.open();
    new Person(browser.as("oxon.chair")).opens("/home");
    coordinator = new Person(browser.as("oxon.coordinator"));
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_coordinator_puts_the_answers_of_four_agencies_together() {
    four_agencies_send_their_answers();
    the_coordinator_sees_what_agrees_and_what_does_not();
    the_coordinator_takes_an_agencys_answer_writes_another_and_leaves_one_open();
    the_coordinator_marks_the_collation_as_ready();
    a_changed_answer_opens_it_again();
    of_two_who_decide_at_once_the_second_is_told();
    the_panels_papers_hold_the_collated_answers();
    nobody_else_gets_in();
  }

  private void four_agencies_send_their_answers() {
    Answers same = Answers.none().with("death.place_type", "HOME").with("reporter.name", "Ana Silva");
    returns("AGY01", "Some Surgery", same.with(MODE, "FOUND").with(WEEKS, number("38")).with("death.summary", "Seen twice for feeding."));
    returns("AGY02", "Some Health Visitors", same.with(MODE, "WITN").with(WEIGHT, number("2400")).with(WEEKS, Answer.NOT_KNOWN));
    returns("AGY05", "Some Children's Ward",
        same.with(WEEKS, number("39")).with(WEIGHT, number("2500")).with("death.summary", "Brought in by ambulance."));
    police = returns("AGY17", "Some Police Force", same.with(MODE, "FOUND").with(WEIGHT, Answer.NOT_KNOWN));
  }

  private void the_coordinator_sees_what_agrees_and_what_does_not() {
    coordinator.opens("/reviews/" + returned.review()).sees("3 conflicts to decide").opens(returned.part("requests")).follows("side by side");
    coordinator.sees("4 returned forms", "3 conflicts to decide").doesNotSee(List.of("Ana Silva"));
    coordinator.selects("show", "conflict").presses("Update results");
    coordinator.sees(ReturnedCase.label(MODE), ReturnedCase.label(WEEKS), ReturnedCase.label(WEIGHT));
    assertThat(coordinator.page().locator("#maincontent tbody tr").count()).isEqualTo(3);
    coordinator.opens(returned.part("collation?find=ambulance")).sees("Brought in by ambulance");
    assertThat(coordinator.page().locator("#maincontent tbody tr").count()).isOne();
    coordinator.opens(returned.part("collation/whole")).sees("Brought in by ambulance", ReturnedCase.label(MODE));
  }

  private void the_coordinator_takes_an_agencys_answer_writes_another_and_leaves_one_open() {
    coordinator.opens(returned.part("collation/" + MODE)).sees("Some Surgery", "Some Health Visitors", "Some Police Force");
    coordinator.presses("Save").isToldOfMistakes();
    coordinator.ticks("choice", choice(0)).presses("Save and go to the next conflict").sees(ReturnedCase.label(WEEKS));

    coordinator.ticks("choice", "another").presses("Save").isToldOfMistakes();
    coordinator.enters("why", "The booking letter says so.").presses("Save").isToldOfMistakes();
    coordinator.enters(WEEKS, "40").presses("Save").sees("Decided", "40 weeks", "The booking letter says so.");

    coordinator.opens(returned.part("collation/" + WEIGHT)).ticks("choice", "open").enters("why", "Two scales were used.").presses("Save")
        .sees("Left open");
  }

  private void the_coordinator_marks_the_collation_as_ready() {
    coordinator.opens(returned.part("collation")).sees("2 decided", "1 left open").presses("Mark the collation as ready")
        .sees("Ready: marked by");
    assertThat(Sql.count("select count(*) from forms.response r join collated.record c on c.response_id = r.id where c.review_id = ? "
        + "and r.document ->> ? = 'FOUND'", returned.review(), MODE)).as("the collated form as it is kept").isOne();
  }

  private void a_changed_answer_opens_it_again() {
    returned.returnedAgain(police, ReturnedCase.form(), Answers.none().with(MODE, "FOUND").with(WEEKS, number("39")));
    coordinator.opens(returned.part("collation")).sees("Open again", "1 to look at again");
    coordinator.opens(returned.part("collation?show=look-again")).sees("Look at again", "40 weeks");
    coordinator.opens(returned.part("collation/" + WEEKS)).sees("The decision still stands", "40 weeks");
  }

  private void of_two_who_decide_at_once_the_second_is_told() {
    Person colleague = new Person(browser.as("oxon.coordinator2"));
    colleague.opens(returned.part("collation/" + WEEKS));
    coordinator.opens(returned.part("collation/" + WEEKS)).ticks("choice", "another").enters("why", "The booking letter still says so.")
        .presses("Save").sees("Decided");
    colleague.ticks("choice", "open").enters("why", "I am not sure.").presses("Save")
        .sees("Nothing was overwritten", "The booking letter still says so.", "I am not sure.");
    assertThat(Sql.count("select count(*) from collated.decision where review_id = ? and question = ?", returned.review(), WEEKS)).isEqualTo(2);
  }

  private void the_panels_papers_hold_the_collated_answers() {
    returned.preparesPapers(coordinator).sees("40 weeks", "(Put together by the panel’s office)", "Agencies do not agree:", "2400 grams")
        .doesNotSee(List.of("39 weeks", "Some Surgery", "Ana Silva"));
  }

  private void nobody_else_gets_in() {
    new Person(browser.as("oxon.keyworker")).isRefused(returned.part("collation"), 403);
    new Person(browser.as("bucks.coordinator")).isRefused(returned.part("collation/" + MODE), 404);
    new CaseRecord(returned.review()).requireDone("oxon.coordinator", "collation.viewed", "collation.question_viewed", "collation.decided",
        "collation.marked_ready");
  }

  private UUID returns(String kind, String agency, Answers answers) {
    return returned.returned(kind, agency, ReturnedCase.form(), answers);
  }

  private String choice(int which) {
    return coordinator.page().locator("input[name='choice']").nth(which).getAttribute("value");
  }

  private static Answer number(String number) {
    return new Answer.Quantity(new BigDecimal(number));
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.platform.WorkingDays;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/**
 * A looked-after child died: the council has five working days, an inquest stops the clocks of the review, the coroner writes a report to
 * prevent future deaths, and at the end the review is read both ways, with and without what it could not help.
 */
@ArquillianTest
@RunAsClient
class LookedAfterChildJourney {
  private static final LocalDate TODAY = SomeChild.today();
  private static final LocalDate DIED = TODAY.minusDays(60);
  private static final LocalDate OPENED = TODAY.minusDays(50);
  private static final LocalDate ENDED = TODAY.minusDays(8);

  private final ReturnedCase returned = ReturnedCase.of(olderChild());
  private Browser browser;
  private Person coordinator;

  @BeforeEach
  void open() {
    browser = Browser.open();
    coordinator = new Person(browser.as("oxon.coordinator"));
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_looked_after_childs_review_waits_for_an_inquest_and_is_read_both_ways() {
    social_care_says_that_the_child_was_looked_after();
    the_case_says_what_the_council_has_to_do_and_by_when();
    the_coordinator_records_that_the_council_notified();
    an_inquest_pauses_the_clocks_by_itself();
    the_joint_agency_response_is_recorded();
    the_coroner_writes_a_report_to_prevent_future_deaths();
    the_inquest_ends_and_the_clocks_run_again();
    the_review_is_read_both_ways();
    what_was_handed_over_stays();
    nobody_else_gets_in();
    every_look_was_recorded();
  }

  private void social_care_says_that_the_child_was_looked_after() {
    returned.returned("AGY18", "Some Council", Editions.read().current("reporting"), Answers.none().with("child.social_care_status", "LAC31"));
    Sql.change("update review.review set stage = 'GATHERING' where id = ?", returned.review());
    // The service may have read the case before it was whole; what an agency sends in earnest is read at once.
    Sql.change("delete from clock.reading where review_id = ?", returned.review());
  }

  private void the_case_says_what_the_council_has_to_do_and_by_when() {
    LocalDate due = WorkingDays.plus(TODAY, 5);
    coordinator.opens("/reviews/" + returned.review())
        .sees("Ask the council whether it has notified the death", "within 5 working days of knowing, by " + SomeChild.words(due));
    coordinator.follows("Open Other processes").sees("An agency says that the child was looked after", "whether or not abuse is suspected");
  }

  private void the_coordinator_records_that_the_council_notified() {
    coordinator.follows("Record it: Child safeguarding incident notified");
    coordinator.enters("begun", TODAY.plusDays(3)).presses("Save").isToldOfMistakes().sees("The day it began must be today or in the past");
    coordinator.enters("organisation", "Some Council").enters("reference", "SI-4711").enters("begun", DIED.plusDays(1)).ticks("d-looked_after", "Yes").presses("Save");
    coordinator.sees("Under way", "SI-4711").follows("Record the outcome");
    coordinator.presses("Save the outcome").isToldOfMistakes();
    coordinator.enters("ended", DIED.plusDays(6)).enters("outcome", "Notified; a rapid review follows.").presses("Save the outcome").sees("Finished");
    coordinator.opens(returned.part("clocks")).sees("Child safeguarding incident notified by the council", "Rapid review by the safeguarding partners");
    assertThat(state("T6")).isEqualTo("STOPPED");
    assertThat(state("T7")).isEqualTo("RUNNING");
  }

  private void an_inquest_pauses_the_clocks_by_itself() {
    assertThat(state("T9")).isEqualTo("RUNNING");
    coordinator.opens(returned.part("processes")).follows("Record a process").ticks("kind", "PP01").presses("Continue");
    coordinator.enters("organisation", "Oxfordshire").enters("begun", OPENED).ticks("d-post_mortem", "Ordered by the coroner").presses("Save")
        .isToldOfMistakes().sees("Select yes if the review waits for it");
    coordinator.ticks("holds", "yes").presses("Save").sees("Yes. Clocks stand still", "Clocks stand still from " + SomeChild.words(OPENED) + " by themselves");
    List.of("T9", "T12").forEach(code -> assertThat(state(code)).as(code).isEqualTo("PAUSED"));
    assertThat(state("P4")).isEqualTo("RUNNING");
    coordinator.opens(returned.part("clocks")).sees("Stands still", "An inquest", "This pause follows the process", "60 days", "9 days");
    coordinator.opens("/reviews/" + returned.review()).sees("Plan the child death review meeting", "The clock stands still", "Coroner");
  }

  private void the_joint_agency_response_is_recorded() {
    coordinator.opens(returned.part("joint-agency-response")).follows("Record the response");
    coordinator.ticks("decision", "yes").presses("Save the record").isToldOfMistakes().sees("Select at least one reason why it is needed");
    coordinator.ticks("criteria", "JAR2").enters("decided-on", DIED).enters("decided-at", "2pm").enters("deciders", "Dr Ana Sample, paediatrician, Some Hospital")
        .enters("lead-police", "DI Bo Field, Some Police").ticks("visit", "visited").enters("visit-on", DIED.plusDays(1)).enters("visit-at", "9:30am")
        .ticks("sample-blood-culture", "done").ticks("sample-photographs", "not-done").enters("coroner-on", DIED).enters("coroner-said", "Told by phone")
        .ticks("safeguarding", "none").presses("Save the record");
    coordinator.sees("sudden and has no immediately apparent cause", "at 2pm", "DI Bo Field", "Blood culture", "Meetings about this case");
    assertThat(state("T4")).isEqualTo("STOPPED");
    assertThat(state("T5")).isEqualTo("RUNNING");
    coordinator.opens(returned.part("chronology")).sees("The agencies visited the home or scene", "Coroner’s investigation or inquest: began");
  }

  private void the_coroner_writes_a_report_to_prevent_future_deaths() {
    coordinator.opens(returned.part("processes/new?kind=PP25")).enters("organisation", "Some Trust").enters("begun", ENDED)
        .enters("d-concerns", "Nobody told the foster family about the medicine.").presses("Save").sees("Under way");
    coordinator.opens("/reviews/" + returned.review())
        .sees("Ask for the answer to the coroner's report (Some Trust)", "within 56 days of the report, by " + SomeChild.words(ENDED.plusDays(56)));
    assertThat(state("T15")).isEqualTo("RUNNING");
  }

  private void the_inquest_ends_and_the_clocks_run_again() {
    coordinator.opens(returned.part("processes")).follows("Coroner’s investigation or inquest").follows("Record the outcome");
    coordinator.enters("ended", OPENED.minusDays(1)).enters("outcome", "x").presses("Save the outcome").isToldOfMistakes();
    coordinator.enters("ended", ENDED).ticks("d-conclusion", "Narrative conclusion").ticks("d-prevention", "Yes").enters("outcome", "A rare condition of the heart.")
        .presses("Save the outcome").sees("Finished", "Clocks run again from " + SomeChild.words(ENDED) + " by themselves", "Narrative conclusion");
    List.of("T9", "T12").forEach(code -> assertThat(state(code)).as(code).isEqualTo("RUNNING"));
    assertThat(state("P4")).isEqualTo("STOPPED");
  }

  private void the_review_is_read_both_ways() {
    // From the 50th to the 9th day before today nothing counted: 42 of 60 days.
    coordinator.opens(returned.part("clocks")).sees("60 days", "18 days", "Ended", "less than 6 months");
    LocalDate due = DIED.plusMonths(3).plusDays(42);
    coordinator.opens("/reviews/" + returned.review()).sees("within 3 months of the death, by " + SomeChild.words(due), "60 days since the death, 18 days without pauses");
  }

  private void what_was_handed_over_stays() {
    coordinator.opens(returned.part("processes")).follows("Coroner’s investigation or inquest").follows("Record a hand-off");
    coordinator.presses("Save the hand-off").isToldOfMistakes();
    coordinator.ticks("direction", "TO_US").enters("on", TODAY).enters("with", "Coroner's officer").enters("what", "The record of inquest").ticks("way", "MAIL")
        .presses("Save the hand-off").sees("They gave it to us", "The record of inquest", "By secure email");
  }

  private void nobody_else_gets_in() {
    new Person(browser.as("bucks.coordinator")).isRefused(returned.part("clocks"), 404).isRefused(returned.part("processes"), 404);
    new Person(browser.as("oxon.member")).isRefused(returned.part("joint-agency-response"), 403);
  }

  private void every_look_was_recorded() {
    assertThat(Sql.rows("select distinct act from audit.entry where review_id = ?", returned.review()))
        .extracting("act")
        .contains(
            "process.listed", "process.viewed", "process.opened", "process.finished", "process.handed_over", "clock.viewed", "jointresponse.viewed", "jointresponse.recorded");
    assertThat(Sql.rows("select reason from audit.entry where review_id = ? and act = 'process.opened'", returned.review()).toString())
        .contains("Clocks stand still from " + SomeChild.words(OPENED) + " by themselves");
  }

  private String state(String code) {
    return Sql.rows("select state from clock.clock where review_id = ? and code = ?", returned.review(), code).stream()
        .map(row -> row.get("state").toString())
        .findFirst()
        .orElse("");
  }

  private static SomeChild olderChild() {
    SomeChild any = SomeChild.any();
    return new SomeChild(
        any.forename(), any.surname(), any.nhsNumber(), DIED.minusYears(6), DIED, any.street(), any.postcode(), any.mother(), any.motherNhsNumber(), any.hospital());
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** What happened to a child who lived ten months, as two agencies dated it, and what a coordinator makes of it. */
@ArquillianTest
@RunAsClient
class ChronologyJourney {
  private final SomeChild child = livedTenMonths(SomeChild.any());
  private final ReturnedCase returned = ReturnedCase.of(child);
  private Browser browser;
  private Person coordinator;

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
  void a_coordinator_reads_mends_and_fills_the_chronology() {
    two_agencies_date_their_contacts();
    the_coordinator_sees_them_in_order_with_a_gap_and_a_contradiction();
    the_coordinator_filters();
    the_coordinator_edits_hides_and_adds();
    of_two_who_edit_at_once_the_second_is_told();
    the_panels_papers_tell_ages_and_no_dates();
    nobody_else_gets_in();
  }

  private void two_agencies_date_their_contacts() {
    returned.returned("AGY01", "Some Surgery", ReturnedCase.form(), contact("AGY01", child.bornOn().plusDays(12)));
    returned.returned("AGY02", "Some Health Visitors", ReturnedCase.form(), contact("AGY02", child.diedOn().plusDays(1)));
  }

  private void the_coordinator_sees_them_in_order_with_a_gap_and_a_contradiction() {
    coordinator.opens("/reviews/" + returned.review()).sees("1 gap").opens(returned.part("chronology"));
    coordinator.sees("The child was born", "Last contact: GP/primary care", "12 days old", "No contact known for 9 months before this",
        "The child died", "This is after the death", "Some Health Visitors");
    String text = coordinator.text();
    assertThat(text.indexOf("The child was born")).isLessThan(text.indexOf("Last contact: GP/primary care")).isLessThan(text.indexOf("The child died"));
  }

  private void the_coordinator_filters() {
    coordinator.selects("source", "Some Surgery").presses("Update results").sees("12 days old").doesNotSee(List.of("The child was born"));
    coordinator.opens(returned.part("chronology?marked=yes")).sees("No contact known").doesNotSee(List.of("The child was born"));
    coordinator.opens(returned.part("chronology?gap=11")).sees("more than 11 months").doesNotSee(List.of("No contact known"));
    coordinator.opens(returned.part("chronology?period=last-week")).sees("The child died").doesNotSee(List.of("The child was born"));
  }

  private void the_coordinator_edits_hides_and_adds() {
    coordinator.opens(returned.part("chronology")).opens(hrefOf("Last contact: GP/primary care")).sees("What the source says");
    coordinator.enters("text", "").presses("Save").isToldOfMistakes();
    coordinator.enters("text", "Six-week check by the GP, all well").presses("Save").sees("Six-week check by the GP", "Edited");

    coordinator.opens(hrefOf("Last contact: Health visiting")).ticks("hidden", "yes").presses("Save").isToldOfMistakes();
    coordinator.enters("why", "A call to the mother, not about the child.").presses("Save").sees("1 hidden")
        .doesNotSee(List.of("This is after the death"));
    coordinator.opens(returned.part("chronology?hidden=yes")).sees("Withdrawn: Last contact: Health visiting");

    coordinator.follows("Add an entry").presses("Add the entry").isToldOfMistakes();
    coordinator.enters("on", child.bornOn().plusDays(100)).enters("at", "2:30pm").enters("text", "Moved house with the mother")
        .enters("source", "Call with the housing office").presses("Add the entry");
    coordinator.sees("Moved house with the mother", "at 2:30pm", "Call with the housing office");
  }

  private void of_two_who_edit_at_once_the_second_is_told() {
    Person colleague = new Person(browser.as("oxon.coordinator2"));
    colleague.opens(returned.part("chronology"));
    String entry = hrefOf("Moved house with the mother");
    colleague.opens(entry);
    coordinator.opens(entry).enters("text", "Moved to a flat").presses("Save").sees("Moved to a flat");
    colleague.enters("text", "Moved to the grandmother").presses("Save").sees("Nothing was overwritten", "Moved to a flat");
    assertThat(Sql.count("select count(*) from chronology.edit where review_id = ?", returned.review())).isEqualTo(3);
  }

  private void the_panels_papers_tell_ages_and_no_dates() {
    returned.preparesPapers(coordinator).sees("Chronology", "12 days old", "Six-week check by the GP", "Moved to a flat", "Day of death")
        .doesNotSee(List.of(SomeChild.words(child.bornOn().plusDays(12)), "Some Surgery", "not about the child"));
  }

  private void nobody_else_gets_in() {
    new Person(browser.as("oxon.keyworker")).isRefused(returned.part("chronology"), 403);
    new Person(browser.as("bucks.coordinator")).isRefused(returned.part("chronology/add"), 404);
    new CaseRecord(returned.review()).requireDone("oxon.coordinator", "chronology.viewed", "chronology.entry_viewed", "chronology.entry_edited",
        "chronology.entry_hidden", "chronology.entry_added");
  }

  private String hrefOf(String entry) {
    return coordinator.page().locator(".app-timeline__item:has-text('" + entry + "') a").first().getAttribute("href");
  }

  private static Answers contact(String kind, LocalDate on) {
    return Answers.none().with("services", new Answer.Rows(List.of(
        Answers.none().with("service.kind", kind).with("service.last_contact", on.toString()))));
  }

  private static SomeChild livedTenMonths(SomeChild child) {
    return new SomeChild(child.forename(), child.surname(), child.nhsNumber(), child.diedOn().minusMonths(10), child.diedOn(), child.street(),
        child.postcode(), child.mother(), child.motherNhsNumber(), child.hospital());
  }
}

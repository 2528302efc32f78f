package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** An agency begins its report, is interrupted, comes back and finds everything that it had written. */
@ArquillianTest
@RunAsClient
class FillOverTwoSittingsJourney {
  private final SomeChild child = SomeChild.any();
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_report_is_written_in_two_sittings() {
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    AskedAgency asked = AskedAgency.by(coordinator, child);
    Person first = asked.enters(browser.nobody());
    first.ticks("holds", "yes").presses("Continue").sees("You have completed 0 of 6 sections").follows("You and your records");
    first.enters("reporter.name", "Ana Silva");
    PlaywrightAssertions.assertThat(first.page().locator("[data-autosave-status]"))
        .containsText("Saved at", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    Browser.requireSound(first.page());
    first.follows("All sections").sees("In progress").presses("Close the request");

    Person later = asked.enters(browser.nobody());
    later.follows("Continue your answer").follows("You and your records");
    assertThat(later.page().locator("[name=\"reporter.name\"]").inputValue()).isEqualTo("Ana Silva");
    FilledForm.report(child).fillIn(later, "Save and continue", "/check");
    later.sees("Check your answers", "Ana Silva").follows("Continue to all sections").sees("You have completed 1 of 6 sections");
    later.follows("You and your records").sees("Check your answers").follows("Continue to all sections");
    later.follows("Print a blank copy").sees("Answer this only if", "Your full name").follows("Back");
    later.follows("Print what is filled in").sees("Ana Silva").follows("Back");
    later.follows("Every save").sees("Save 1").follows("Save 2").sees("What this save changed").follows("All saves").follows("The request");
    later.follows("Ask for more time").presses("Ask for more time").isToldOfMistakes();
    later.enters("until", SomeChild.today().plusDays(60)).enters("reason", "The notes are in the archive.").presses("Ask for more time")
        .sees("You have asked for time until");
    coordinator.opens(asked.request()).sees("In progress");
  }

  @Test
  void a_session_that_ended_takes_nothing_with_it() {
    AskedAgency asked = AskedAgency.by(new Person(browser.as("oxon.coordinator")), child);
    Person agency = asked.enters(browser.withoutJavaScript());
    agency.ticks("holds", "yes").presses("Continue").follows("You and your records").enters("reporter.name", "Ana Silva");
    Sql.change("update information.session set ended_at = now() where link_id in (select id from information.link where request_id = ?)", asked.id());
    agency.presses("Save and come back later").sees("Enter a code to go on", "is kept on this page");
    assertThat(agency.page().locator("input[name=\"reporter.name\"]").inputValue()).isEqualTo("Ana Silva");
  }
}

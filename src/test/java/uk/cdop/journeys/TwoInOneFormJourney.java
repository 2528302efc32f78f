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

/** Two people write in one form: both keep their work, and where they clash a person decides. */
@ArquillianTest
@RunAsClient
class TwoInOneFormJourney {
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
  void both_keep_what_they_wrote_and_choose_where_they_clash() {
    Person office = new Person(browser.as("oxon.coordinator"));
    AskedAgency asked = AskedAgency.by(office, child);
    Person agency = asked.enters(browser.nobody());
    agency.ticks("holds", "yes").presses("Continue").follows("You and your records");
    office.opens(asked.request() + "/entry/form/reporter");

    String page = agency.path();
    agency.enters("reporter.name", "Ana Silva").presses("Save and come back later");
    office.enters("reporter.phone", "01865 496 0001").presses("Save and come back later");
    agency.follows("You and your records");
    assertThat(value(agency, "reporter.name")).isEqualTo("Ana Silva");
    assertThat(value(agency, "reporter.phone")).isEqualTo("01865 496 0001");

    office.opens(asked.request() + "/entry/form/reporter");
    agency.opens(page).enters("reporter.role", "GP").presses("Save and come back later");
    office.enters("reporter.role", "Practice manager").enters("reporter.organisation", "Some Surgery").presses("Save and continue")
        .sees("Somebody else answered the same question", "The agency", "GP", "Practice manager").isToldOfMistakes();
    assertThat(value(office, "reporter.role")).isEqualTo("Practice manager");
    assertThat(value(office, "reporter.organisation")).isEqualTo("Some Surgery");
    office.presses("Save and come back later").sees("Somebody else answered the same question");
    office.ticks("keep:reporter.role", "stored").presses("Save and come back later");
    agency.opens(page);
    assertThat(value(agency, "reporter.role")).isEqualTo("GP");
    assertThat(value(agency, "reporter.organisation")).isEqualTo("Some Surgery");

    office.opens(asked.request() + "/revisions").sees("The agency", "Margaret Ashdown").follows("Save 2").sees("Your full name", "Ana Silva");
  }

  @Test
  void what_is_saved_while_writing_never_clashes_with_its_own_page() {
    AskedAgency asked = AskedAgency.by(new Person(browser.as("oxon.coordinator")), child);
    Person agency = asked.enters(browser.nobody());
    agency.ticks("holds", "yes").presses("Continue").follows("You and your records");
    for (String name : new String[] {"A", "An", "Ana"}) {
      agency.enters("reporter.name", name);
      PlaywrightAssertions.assertThat(agency.page().locator("[data-autosave-status]")).containsText("Saved at", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
      agency.page().waitForTimeout(4_000);
    }
    agency.enters("reporter.email", "not an address");
    PlaywrightAssertions.assertThat(agency.page().locator("[data-autosave-status]"))
        .containsText("Not saved yet, until you fix it: Work email address", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    agency.presses("Save and come back later").isToldOfMistakes().sees("What is marked below is not saved yet");
    assertThat(value(agency, "reporter.email")).isEqualTo("not an address");
    assertThat(value(agency, "reporter.name")).isEqualTo("Ana");
  }

  private static String value(Person person, String field) {
    return person.page().locator("[name=\"" + field + "\"]").first().inputValue();
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Sql;

/** An agency that holds nothing says so on two pages, and the office writes down what it was told by phone. */
@ArquillianTest
@RunAsClient
class NilReturnJourney {
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
  void an_agency_declares_that_it_holds_nothing_and_can_change_that() {
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    AskedAgency asked = AskedAgency.by(coordinator, child);
    Instant before = Instant.now();
    Person agency = asked.enters(browser.nobody());
    agency.presses("Continue").isToldOfMistakes().ticks("holds", "no").presses("Continue").presses("Send the declaration").isToldOfMistakes();
    agency.enters("name", "Pat Declarer").enters("role", "Records manager").ticks("checked", "yes").presses("Send the declaration")
        .sees("Declaration sent").doesNotSee(child.secrets());
    assertThat(asked.state()).isEqualTo("NOTHING_HELD");
    String receipt = Mails.awaited(asked.recipient(), before).text();
    assertThat(receipt).doesNotContain("Pat Declarer");
    child.secrets().forEach(secret -> assertThat(receipt).doesNotContainIgnoringCase(secret));
    coordinator.opens(asked.request()).sees("Holds nothing", "Pat Declarer");
    agency.presses("Change your answer").sees("Do you hold information about this child?");
    assertThat(asked.state()).isEqualTo("OPENED");
  }

  @Test
  void the_office_enters_what_came_by_phone() {
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    AskedAgency asked = AskedAgency.by(coordinator, child);
    coordinator.opens(asked.request()).follows("Enter the answer here").presses("Continue").isToldOfMistakes();
    coordinator.ticks("way", "phone").enters("came", SomeChild.today()).enters("name", "Pat Declarer").enters("role", "Records manager")
        .ticks("holds", "no").presses("Continue").sees("Holds nothing");
    assertThat(asked.state()).isEqualTo("NOTHING_HELD");
    assertThat(Sql.rows("select words from information.step where request_id = ? and kind = ?", asked.id(), "ENTERED_BY_OFFICE"))
        .singleElement().satisfies(step -> assertThat(step.get("words").toString()).startsWith("By phone on").contains("Pat Declarer"));
  }
}

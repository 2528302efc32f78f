package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Mails;

/** An agency hands a section to a colleague, who sees only that, cannot send, and loses it when it is taken back. */
@ArquillianTest
@RunAsClient
class DelegateJourney {
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
  void a_colleague_answers_one_section() {
    AskedAgency asked = AskedAgency.by(new Person(browser.as("oxon.coordinator")), child);
    Person agency = asked.enters(browser.nobody());
    agency.ticks("holds", "yes").presses("Continue").follows("Ask a colleague to answer a section");
    agency.presses("Ask this colleague").isToldOfMistakes();
    String stranger = "someone@" + UUID.randomUUID() + ".example";
    agency.ticks("sections", "family").enters("email", stranger).enters("again", stranger).presses("Ask this colleague").isToldOfMistakes();
    assertThat(Mails.to(stranger)).isEmpty();

    String colleague = "colleague-" + UUID.randomUUID() + "@example.org";
    Instant before = Instant.now();
    agency.enters("email", colleague).enters("again", colleague).enters("note", "You know the family best.").presses("Ask this colleague")
        .sees(colleague, "Family and parenting", "Asked on");

    Mails.awaited(colleague, before);
    Person other = asked.enters(browser.nobody(), colleague, before);
    String base = other.path().replace("/request", "");
    other.sees("You know the family best.", "Family and parenting").doesNotSee(List.of(child.street()));
    other.isRefused(base + "/form/reporter", 404).opens(base + "/form").doesNotSee(List.of("You and your records", "Check and send"));
    other.follows("Family and parenting");
    assertThat(other.path()).contains("/form/");
    other.opens(base + "/check").doesNotSee(List.of(">Send<"));
    other.opens(base + "/form").presses("I have finished my part").sees("you have finished your part");

    agency.opens(agency.path()).sees("Finished on").presses("Take it back from " + colleague).sees("Taken back");
    other.isRefused(base, 404).sees("This link does not work");
    assertThat(asked.state()).isEqualTo("IN_PROGRESS");
  }

  @Test
  void a_request_is_passed_on_at_once_or_after_the_office_has_looked() {
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    AskedAgency asked = AskedAgency.by(coordinator, child);
    Person agency = asked.enters(browser.nobody());
    String old = agency.path().replace("/request", "");
    String stranger = "right@" + UUID.randomUUID() + ".example";
    agency.ticks("holds", "other").presses("Continue").presses("Pass it on").isToldOfMistakes();
    agency.enters("email", stranger).enters("again", stranger).enters("reason", "She runs the service.").presses("Pass it on")
        .sees("checks the address first");
    assertThat(Mails.to(stranger)).isEmpty();

    Instant before = Instant.now();
    coordinator.opens(asked.request()).sees(stranger, "She runs the service.").presses("Pass it on to this address");
    Person right = asked.enters(browser.nobody(), stranger, before);
    right.sees("Do you hold information about this child?");
    agency.isRefused(old, 404);
    right.ticks("holds", "decline").presses("Continue").enters("reason", "Not our patient.").presses("Decline").sees("You have declined");
    coordinator.opens(asked.request()).sees("Declined");
  }
}

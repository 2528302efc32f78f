package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.run.NcmdSimulator.Behaviour;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Product;
import uk.cdop.testing.ProductClock;
import uk.cdop.testing.Sql;

/** The national database turns a document down; its question is mended where it stands, and the document is sent again. */
@ArquillianTest
@RunAsClient
class RejectedSubmissionJourney {
  private Browser browser;
  private NcmdDesk.Waiting waiting;
  private Person coordinator;
  private UUID second;

  @BeforeEach
  void open() {
    browser = Browser.open();
    waiting = NcmdDesk.waiting("BERKS");
    coordinator = new Person(browser.as("berks.coordinator"));
    NcmdDesk.chooses(coordinator, "API");
  }

  @AfterEach
  void close() {
    ProductClock.setRight();
    NcmdDesk.chooses(new Person(browser.as("berks.coordinator")), "PORTAL");
    browser.close();
  }

  @Test
  void a_rejection_is_mended_at_its_question_and_the_document_sent_again() {
    the_document_is_sent_and_turned_down();
    the_list_says_what_to_fix();
    the_key_worker_is_changed_where_the_rejection_leads();
    the_document_is_produced_again_and_says_what_changed();
    it_is_sent_and_accepted();
    another_change_shows_on_the_case_and_in_the_list();
    nobody_else_sees_it();
  }

  private void the_document_is_sent_and_turned_down() {
    Product.ncmd().rejectsWith("people.key_worker", "NOT_KNOWN_HERE", "is nobody we know");
    Product.ncmd().next(Behaviour.REJECT);
    coordinator.opens(waiting.page()).sees("Not sent yet", "It cannot be undone").presses("Send to NCMD").sees("The document is on its way");
    NcmdDesk.awaits(waiting.document(), "REJECTED");
    coordinator.opens(waiting.page()).sees("Rejected, needs fixing", "“is nobody we know”", "NOT_KNOWN_HERE");
  }

  private void the_list_says_what_to_fix() {
    coordinator.opens("/ncmd/fixing").sees(waiting.number()).follows("Fix " + waiting.number()).sees("Key worker", "“is nobody we know”");
    assertThat(coordinator.path()).startsWith(waiting.page());
  }

  private void the_key_worker_is_changed_where_the_rejection_leads() {
    coordinator.follows("Change");
    assertThat(coordinator.path()).isEqualTo("/reviews/" + waiting.review() + "/key-worker");
    change();
  }

  private void change() {
    coordinator.page().locator("input[name='person']").first().check();
    coordinator.page().locator("input[name='why']").first().check();
    coordinator.presses("Change the key worker");
  }

  private void the_document_is_produced_again_and_says_what_changed() {
    coordinator.opens(waiting.part("")).presses("Produce the notification").sees("The document was produced");
    second = NcmdDesk.newest(waiting);
    assertThat(second).isNotEqualTo(waiting.document());
    coordinator.opens(waiting.with(second).page()).sees("First notification, document 2", "Key worker: ", ", was ");
  }

  private void it_is_sent_and_accepted() {
    coordinator.presses("Send to NCMD");
    NcmdDesk.awaits(second, "ACCEPTED");
    coordinator.opens(waiting.with(second).page()).sees("Accepted", "NCMD reference SIM-");
    coordinator.opens("/ncmd/fixing");
    assertThat(coordinator.text()).doesNotContain(waiting.number());
    coordinator.opens("/ncmd/accepted").sees(waiting.number());
    assertThat(Product.ncmd().effects()).filteredOn(effect -> effect.caseRef().equals(waiting.number()) && effect.outcome().equals("accepted")).hasSize(1);
  }

  private void another_change_shows_on_the_case_and_in_the_list() {
    coordinator.opens("/reviews/" + waiting.review() + "/key-worker");
    change();
    coordinator.opens(waiting.part("")).sees("Changed since last sent");
    ProductClock.setTo(LocalDateTime.now().plusHours(2));
    awaitTheRound();
    Person later = new Person(browser.as("berks.coordinator"));
    later.opens("/ncmd/accepted").sees("Changed since last sent");
  }

  private void awaitTheRound() {
    Instant until = Instant.now().plusSeconds(90);
    while (Sql.count("select count(*) from ncmd.drift where changed and review_id = ?", waiting.review()) == 0) {
      assertThat(Instant.now()).as("the time until the service has looked").isBefore(until);
      coordinator.page().waitForTimeout(1_000);
    }
  }

  private void nobody_else_sees_it() {
    new Person(browser.as("bucks.coordinator")).isRefused(waiting.page(), 404).isRefused(waiting.part("/documents/" + second), 404);
    new Person(browser.as("berks.keyworker")).isRefused(waiting.page(), 403).isRefused("/ncmd/fixing", 403);
    CaseRecord record = new CaseRecord(waiting.review());
    record.requireDone("berks.coordinator", "ncmd.document_viewed", "ncmd.document_queued", "ncmd.document_produced");
    record.requireDone("system", "ncmd.sending_begun", "ncmd.rejected", "ncmd.accepted");
  }
}

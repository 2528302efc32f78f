package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** A document is entered into the portal by hand, over two sittings, with a tick an item and the reference at the end. */
@ArquillianTest
@RunAsClient
class TranscriptionJourney {
  private Browser browser;
  private NcmdDesk.Waiting waiting;

  @BeforeEach
  void open() {
    browser = Browser.open();
    waiting = NcmdDesk.waiting("OXON");
    NcmdDesk.chooses(new Person(browser.as("oxon.coordinator")), "PORTAL");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_case_is_entered_item_by_item_and_again_when_it_changed() {
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    the_first_items_are_ticked_and_saved(coordinator);
    the_ticks_are_there_again_and_nobody_elses();
    nothing_typed_is_lost_without_a_reference(coordinator);
    the_reference_ends_it(coordinator);
    only_what_changed_is_marked_the_next_time(coordinator);
  }

  private void the_first_items_are_ticked_and_saved(Person coordinator) {
    coordinator.opens(waiting.page()).follows("Enter it in the portal").sees("This case has not been entered before", "The child", "The death");
    Locator surname = coordinator.page().locator("#tick-child-surname");
    surname.check();
    coordinator.page().locator("#tick-child-forenames").check();
    Locator copy = coordinator.page().locator("[data-copy]").first();
    assertThat(copy.isVisible()).as("the copy button where there is JavaScript").isTrue();
    coordinator.presses("Save my ticks").sees("Your ticks are saved", "2 of ");
  }

  private void the_ticks_are_there_again_and_nobody_elses() {
    Person again = new Person(browser.as("oxon.coordinator")).opens(waiting.page() + "/entering");
    assertThat(again.page().locator("#tick-child-surname").isChecked()).isTrue();
    assertThat(again.page().locator("#tick-child-sex").isChecked()).isFalse();
    Person colleague = new Person(browser.as("oxon.coordinator2")).opens(waiting.page() + "/entering").sees("0 of ");
    assertThat(colleague.page().locator("#tick-child-surname").isChecked()).isFalse();
    Page scriptless = browser.withoutJavaScript();
    Browser.logIn(scriptless, "oxon.coordinator");
    Person plain = new Person(scriptless).opens(waiting.page() + "/entering");
    assertThat(plain.page().locator("[data-copy]").first().isVisible()).as("the copy button without JavaScript").isFalse();
    plain.sees(Sql.rows("select surname from review.review where id = ?", waiting.review()).getFirst().get("surname").toString());
  }

  private void nothing_typed_is_lost_without_a_reference(Person coordinator) {
    coordinator.opens(waiting.page() + "/entering");
    coordinator.page().locator("#tick-child-sex").check();
    coordinator.ticks("taken", "yes").presses("I have entered it").isToldOfMistakes().sees("Enter the reference the portal showed", "3 of ");
    assertThat(coordinator.page().locator("input[name='taken'][value='yes']").isChecked()).isTrue();
  }

  private void the_reference_ends_it(Person coordinator) {
    coordinator.enters("reference", "55-1203").presses("I have entered it").sees("It is recorded that you entered the document", "Accepted", "55-1203");
    assertThat(NcmdDesk.state(waiting.document())).isEqualTo("ACCEPTED");
    assertThat(Sql.count("select count(*) from ncmd.step where submission_id = ? and transport = 'PORTAL'", waiting.document())).isEqualTo(2);
    new CaseRecord(waiting.review()).requireDone("oxon.coordinator", "ncmd.entering_viewed", "ncmd.items_ticked", "ncmd.document_entered");
  }

  private void only_what_changed_is_marked_the_next_time(Person coordinator) {
    coordinator.opens("/reviews/" + waiting.review() + "/key-worker");
    coordinator.page().locator("input[name='person']").first().check();
    coordinator.page().locator("input[name='why']").first().check();
    coordinator.presses("Change the key worker").opens(waiting.part("")).presses("Produce an update of the notification");
    NcmdDesk.Waiting update = waiting.with(NcmdDesk.newest(waiting));
    coordinator.opens(update.page() + "/entering").sees("The portal holds: First notification, document 1", "Changed since the last entry");
    assertThat(coordinator.page().locator("tr:has(#tick-people-key_worker)").innerText()).contains("Changed since the last entry", "It was: ");
    assertThat(coordinator.page().locator("tr:has(#tick-child-surname)").innerText()).doesNotContain("Changed since");
    coordinator.ticks("taken", "no").presses("I have entered it").sees("What the national database said", "update of the notification");
    coordinator.ticks("outcome", "rejected").presses("Save").isToldOfMistakes().sees("Enter at least one reason they gave");
    coordinator.selects("item-1", "people.key_worker").enters("words-1", "Not the right role").presses("Save").sees("Rejected, needs fixing", "“Not the right role”");
    coordinator.opens("/ncmd/fixing").sees(waiting.number());
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.KeptFamily;
import uk.cdop.testing.ProductClock;
import uk.cdop.testing.Sql;

/** A key worker goes on leave: a colleague stands in for some days, knows what is open, and has the family no longer than that. */
@ArquillianTest
@RunAsClient
class LeaveCoverJourney {
  private final LocalDate today = SomeChild.today();
  private final KeptFamily kept = KeptFamily.of("oxon.keyworker");
  private final KeptFamily other = KeptFamily.of("oxon.keyworker");
  private final String number = Sql.rows("select number from review.review where id = ?", kept.review).getFirst().get("number").toString();
  private final String otherNumber = Sql.rows("select number from review.review where id = ?", other.review).getFirst().get("number").toString();
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open();
    new Person(browser.as("oxon.keyworker2")).opens("/home");
  }

  @AfterEach
  void close() {
    ProductClock.setRight();
    browser.close();
  }

  @Test
  void a_colleague_stands_in_for_the_days_of_a_leave() {
    the_colleague_has_neither_family();
    the_key_worker_arranges_two_days_for_one_family();
    the_family_is_told_in_a_letter();
    the_colleague_finds_the_family_and_what_is_open();
    the_colleague_records_a_contact();
    after_the_last_day_the_family_is_closed_to_the_colleague();
    the_key_worker_reads_what_the_colleague_recorded();
  }

  private void the_colleague_has_neither_family() {
    colleague().isRefused(kept.family, 404);
    Person standIn = colleague().opens("/families");
    assertThat(standIn.text()).doesNotContain(number, otherNumber);
  }

  private void the_key_worker_arranges_two_days_for_one_family() {
    Person keyWorker = keyWorker().opens("/families").sees("What is due", number).follows("When you are away");
    keyWorker.presses("Save who stands in").isToldOfMistakes().sees("Select who stands in", "Select which families they stand in for");
    keyWorker.ticks("person", "oxon.keyworker2").enters("from", today).enters("until", today.plusDays(1))
        .enters("note", "She would like to be called on Friday.").ticks("which", "some").ticks("family", kept.review.toString())
        .presses("Save who stands in").sees("Arranged already", number + ": Marek Wilczynski");
    keyWorker.opens("/families").sees("Stands in for you: Marek Wilczynski");
  }

  private void the_family_is_told_in_a_letter() {
    Person keyWorker = keyWorker().opens(kept.family + "/letters").follows("Who to contact while I am away");
    keyWorker.presses("Save and see the whole").isToldOfMistakes();
    keyWorker.enters("to", "Joy").presses("Save and see the whole").sees("This cannot be given yet", "Missing: how the family can reach you");
    keyWorker.follows("Change it").enters("reach", "01865 496 0000, weekdays from 9am to 5pm").presses("Save and see the whole");
    keyWorker.sees("my colleague Marek Wilczynski will be your contact", SomeChild.words(today) + " to " + SomeChild.words(today.plusDays(1)), "Robin");
    String letter = keyWorker.path();
    assertThat(keyWorker.fetches(letter + "/word")).startsWith('P', 'K');
    keyWorker.follows("Open it as a page to print").sees("Dear Joy").follows("Back");
    keyWorker.ticks("how", "POST").presses("Record that it was given").sees("Sent by post on " + SomeChild.words(today), "word for word");
    keyWorker.opens(kept.family + "/letters").sees("Who to contact while I am away", "Sent by post");
  }

  private void the_colleague_finds_the_family_and_what_is_open() {
    Person standIn = colleague().opens("/families").sees("You stand in for A key worker", "She would like to be called on Friday.", number);
    assertThat(standIn.text()).doesNotContain(otherNumber);
    standIn.isRefused(other.family, 404).isRefused(kept.family + "/cover", 404);
    standIn.opens(kept.family).sees("stands in for A key worker until", kept.said, "asked-" + kept.review);
  }

  private void the_colleague_records_a_contact() {
    Person standIn = colleague().opens(kept.family).follows("Record a contact");
    standIn.enters("when", today).enters("time", LocalTime.of(0, 1).toString()).ticks("way", "PHONE").enters("with", "mother").ticks("outcome", "MADE")
        .enters("said", "She is well and waits for Monday.").presses("Save the contact").sees("She is well and waits for Monday.", "recorded by Marek Wilczynski");
  }

  private void after_the_last_day_the_family_is_closed_to_the_colleague() {
    ProductClock.setTo(today.plusDays(1).atTime(23, 58));
    colleague().opens(kept.family).sees("She is well and waits for Monday.");
    ProductClock.setTo(today.plusDays(2).atTime(0, 2));
    colleague().isRefused(kept.family, 404).isRefused(kept.family + "/contacts/new", 404);
    Person standIn = colleague().opens("/families");
    assertThat(standIn.text()).doesNotContain(number);
  }

  private void the_key_worker_reads_what_the_colleague_recorded() {
    keyWorker().opens(kept.family).sees("She is well and waits for Monday.", "recorded by Marek Wilczynski");
    ProductClock.setRight();
    Person coordinator = new Person(browser.as("oxon.coordinator")).opens(kept.family + "/cover").sees("Marek Wilczynski");
    coordinator.opens("/reviews/" + kept.review + "/history").sees("Arranged for someone to stand in for the key worker");
    CaseRecord record = new CaseRecord(kept.review);
    record.requireDone("oxon.keyworker", "keyworker.cover_arranged", "keyworker.letter_given");
    record.requireDone("oxon.keyworker2", "keyworker.family_viewed", "keyworker.contact_recorded");
    record.requireRefused("oxon.keyworker2");
  }

  /** A long jump of the clock logs people out, so each step is a window of its own. */
  private Person colleague() {
    return new Person(browser.as("oxon.keyworker2"));
  }

  private Person keyWorker() {
    return new Person(browser.as("oxon.keyworker"));
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.Words;
import uk.cdop.platform.WorkingDays;
import uk.cdop.run.Mailbox.Mail;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Product;
import uk.cdop.testing.ProductClock;
import uk.cdop.testing.Sql;

/** An agency does not answer for five weeks, in a few minutes: what goes out by itself, what a pause holds back, and who is told at the end. */
@ArquillianTest
@RunAsClient
class ChaseJourney {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final SomeChild child = SomeChild.any();
  private final UUID review = UUID.randomUUID();
  private final String agency = "silent-" + review + "@example.org";
  private final String named = "named-" + review + "@example.org";
  private Browser browser;
  private Person coordinator;
  private LocalDate due;
  private String request;

  @BeforeEach
  void open() {
    browser = Browser.open();
    Product.demonstrate();
  }

  @AfterEach
  void close() {
    ProductClock.setRight();
    browser.close();
  }

  @Test
  void an_agency_that_stays_silent_is_reminded_by_itself_and_a_named_person_is_told() {
    the_panel_names_whom_it_tells();
    the_coordinator_asks_an_agency();
    the_page_says_what_goes_out_next();
    the_first_reminder_comes_by_itself();
    after_a_standstill_only_the_latest_reminder_comes();
    a_pause_holds_the_next_reminder_back_until_it_ends();
    the_named_person_is_told_and_gets_no_link();
    the_page_tells_every_mail_and_every_step();
    the_desk_leads_to_the_list_of_overdue_requests();
  }

  private void the_panel_names_whom_it_tells() {
    coordinator = logsIn();
    coordinator.opens("/requests/settings").enters("reminders", "soon").presses("Save").isToldOfMistakes();
    coordinator.enters("reminders", "-3, 0, 5, 10").enters("escalate", "15").enters("name", "Dr Example, named doctor").enters("email", named)
        .presses("Save").sees("The settings are saved");
  }

  private void the_coordinator_asks_an_agency() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', ?, ?, '', "
            + "?, ?, '1', ?, ?, false, false, now(), now(), 'silent')",
        review, "OXON-2026-C" + review.toString().substring(0, 8), child.forename(), child.surname(), child.bornOn(), child.diedOn(),
        child.street(), child.postcode());
    due = WorkingDays.plus(SomeChild.today(), 15);
    coordinator.opens("/reviews/" + review + "/requests/new");
    WholeReport.isAskedOf(coordinator, due, agency);
    request = Sql.rows("select id from information.request where review_id = ?", review).getFirst().get("id").toString();
    assertThat(Mails.awaited(agency, Instant.now().minusSeconds(60)).text()).contains("/answer/");
    // An agency's own person for late answers would come before the panel's.
    Sql.change("update directory.contact set escalation = false where agency_id = (select agency_id from information.request where id = ?::uuid)", request);
  }

  private void the_page_says_what_goes_out_next() {
    coordinator.opens(page()).sees(
        "Next reminder: " + Words.weekday(WorkingDays.minus(due, 3)) + ", to " + agency, "Read the email that goes out next", "Please answer by " + Words.day(due));
  }

  private void the_first_reminder_comes_by_itself() {
    Mail mail = movedTo(WorkingDays.minus(due, 3), agency);
    assertThat(mail.subject()).startsWith("Reminder");
    assertThat(mail.text()).contains(Words.day(due)).doesNotContain("/answer/");
    holdsNothingOfTheChild(mail);
  }

  private void after_a_standstill_only_the_latest_reminder_comes() {
    int before = Mails.to(agency).size();
    holdsNothingOfTheChild(movedTo(WorkingDays.plus(due, 5), agency));
    assertThat(Mails.to(agency)).hasSize(before + 1);
    assertThat(Sql.rows("select reminders from information.request where id = ?::uuid", request).getFirst().get("reminders")).isEqualTo(2);
  }

  private void a_pause_holds_the_next_reminder_back_until_it_ends() {
    coordinator = logsIn();
    LocalDate until = WorkingDays.plus(due, 11);
    coordinator.opens(page()).follows("Pause reminders").presses("Pause reminders").isToldOfMistakes();
    coordinator.enters("until", until).enters("reason", "Their records team is away").presses("Pause reminders");
    coordinator.sees("Next reminder: " + Words.weekday(until), "Paused until " + Words.day(until), "Their records team is away");
    int before = Mails.to(agency).size();
    ProductClock.setTo(WorkingDays.plus(due, 10).atTime(MORNING));
    waitForARound();
    assertThat(Mails.to(agency)).hasSize(before);
    holdsNothingOfTheChild(movedTo(until, agency));
  }

  private void the_named_person_is_told_and_gets_no_link() {
    int before = Mails.to(agency).size();
    Mail mail = movedTo(WorkingDays.plus(due, 15), named);
    assertThat(mail.subject()).startsWith("Overdue request");
    assertThat(mail.text()).contains("Reminders sent: 3").doesNotContain("/answer/", "http");
    holdsNothingOfTheChild(mail);
    assertThat(Mails.to(agency)).hasSize(before);
  }

  private void the_page_tells_every_mail_and_every_step() {
    coordinator = logsIn();
    coordinator.opens(page()).sees("Escalated", "To Dr Example, named doctor, 15 working days after the due date", "By itself, 3 working days before the due date",
        "Handed to the mail server", "Nothing more goes out by itself");
    coordinator.follows("It came back").presses("Yes, it came back").sees("Came back");
    new CaseRecord(review).requireDone("system", "information.reminded_by_itself", "information.escalated_by_itself");
  }

  private void the_desk_leads_to_the_list_of_overdue_requests() {
    coordinator.opens("/home").sees("Overdue");
    coordinator.opens("/requests?show=overdue").sees("Overdue, the earliest due first");
    coordinator.opens("/requests?show=bounced").sees("OXON-2026-C" + review.toString().substring(0, 8));
  }

  /** The mail that comes by itself on this morning. */
  private static Mail movedTo(LocalDate day, String recipient) {
    Instant before = Instant.now();
    ProductClock.setTo(day.atTime(MORNING));
    return Mails.awaited(recipient, before);
  }

  /** The chasing looks every ten seconds. */
  private static void waitForARound() {
    try {
      Thread.sleep(Duration.ofSeconds(14).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void holdsNothingOfTheChild(Mail mail) {
    assertThat(child.secrets()).noneMatch(secret -> (mail.subject() + mail.text()).toLowerCase().contains(secret.toLowerCase()));
  }

  private Person logsIn() {
    return new Person(browser.as("oxon.coordinator"));
  }

  private String page() {
    return "/reviews/" + review + "/requests/" + request;
  }
}

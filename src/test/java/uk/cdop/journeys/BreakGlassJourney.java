package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.run.Mailbox.Mail;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Mails;
import uk.cdop.testing.PanelCase;
import uk.cdop.testing.Sql;

/** A case is restricted, opened all the same by somebody who must, its owner told, the opening reviewed, and the restriction lifted. */
@ArquillianTest
@RunAsClient
class BreakGlassJourney {
  private static final String WHY_OPENED = "A brother may be at risk tonight and nobody named answers";

  private final PanelCase one = PanelCase.on(PanelCase.today().plusDays(40), "oxon.chair", "oxon.member");
  private Browser browser;
  private Person owner;
  private Person doctor;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_restricted_case_is_opened_in_need_and_somebody_else_says_whether_it_was_right() {
    the_coordinator_restricts_the_case_to_named_people();
    the_others_find_nothing_by_name_and_a_word_by_its_number();
    a_colleague_who_is_kept_out_finds_nothing_at_all();
    Instant begun = Instant.now().minusSeconds(20);
    the_doctor_opens_it_with_a_reason();
    the_doctor_cannot_move_the_wall();
    the_owner_is_told_without_a_word_about_the_case(begun);
    the_owner_sees_who_and_why();
    the_privacy_officer_reviews_what_they_looked_at();
    it_closes_by_itself();
    the_restriction_is_lifted_with_a_reason();
    everything_is_on_record();
  }

  private void the_coordinator_restricts_the_case_to_named_people() {
    owner = new Person(browser.as("oxon.coordinator"));
    doctor = new Person(browser.as("oxon.doctor"));
    doctor.opens("/reviews/" + one.review).sees(one.number);
    owner.opens("/reviews/" + one.review).follows("Who may open it").presses("Restrict this case").isToldOfMistakes();
    owner.ticks("ground", "COLLEAGUE").enters("reason", "A member of staff is close to the family").ticks("kept-out", "oxon.coordinator2")
        .ticks("named", "oxon.coordinator2").presses("Restrict this case").isToldOfMistakes()
        .sees("Nobody can be named and kept out at the same time");
    owner.page().locator("input[name='named'][value='oxon.coordinator2']").uncheck();
    owner.presses("Restrict this case").sees("Restricted since", "A member of staff is close", "Nobody else has opened it");
    owner.opens("/reviews/" + one.review).sees("Restricted");
  }

  private void the_others_find_nothing_by_name_and_a_word_by_its_number() {
    doctor.isRefused("/reviews/" + one.review, 404);
    doctor.opens("/reviews?find=" + one.surname).doesNotSee(List.of(one.number, "Restricted case"));
    doctor.opens("/meetings/" + one.meeting).sees("open to named people only").doesNotSee(List.of(one.number, one.surname));
    doctor.opens("/reviews?find=" + one.number).sees("Restricted case").doesNotSee(List.of(one.surname, one.review.toString()));
  }

  private void a_colleague_who_is_kept_out_finds_nothing_at_all() {
    Person kept = new Person(browser.as("oxon.coordinator2"));
    kept.opens("/reviews?find=" + one.number).doesNotSee(List.of("Restricted case", one.surname));
    kept.isRefused("/restricted/" + restriction(), 404);
    kept.isRefused("/reviews/" + one.review, 404);
  }

  private void the_doctor_opens_it_with_a_reason() {
    doctor.opens("/reviews?find=" + one.number).follows("What you can do if you must open it").presses("Open the restricted case").isToldOfMistakes();
    doctor.doesNotSee(List.of(one.surname));
    doctor.enters("reason", WHY_OPENED).ticks("hours", "1").presses("Open the restricted case").sees(one.number, "Restricted: open to you until");
  }

  private void the_doctor_cannot_move_the_wall() {
    doctor.opens("/reviews/" + one.review + "/restriction").sees("You opened this case in an emergency", WHY_OPENED);
    doctor.isRefused("/reviews/" + one.review + "/restriction/lift", 404);
  }

  private void the_owner_is_told_without_a_word_about_the_case(Instant since) {
    String address = Sql.rows("select email from access.person where account = 'oxon.coordinator'").getFirst().get("email").toString();
    Mail mail = Mails.awaited(address, since);
    assertThat(mail.subject()).isEqualTo("A restricted case was opened");
    assertThat(mail.text()).contains("/home").doesNotContain(one.number, one.surname, one.review.toString(), "Priya", WHY_OPENED);
  }

  private void the_owner_sees_who_and_why() {
    owner.opens("/home").sees("Priya Raghunathan opened a case that you restricted, " + one.number);
    owner.opens("/reviews/" + one.review + "/restriction").sees(WHY_OPENED, "Waits for the privacy officer").presses("I have seen this");
    owner.opens("/home").doesNotSee(List.of("opened a case that you restricted, " + one.number));
  }

  private void the_privacy_officer_reviews_what_they_looked_at() {
    Person auditor = new Person(browser.as("oxon.auditor"));
    auditor.opens("/home").sees("Review who opened restricted cases").opens("/break-glass").sees(one.number, WHY_OPENED);
    auditor.opens("/break-glass/" + Sql.rows("select id from restriction.opening where restriction_id = ?", restriction()).getFirst().get("id"))
        .sees("Viewed the case summary", "Has seen it").doesNotSee(List.of(one.surname, one.forename));
    auditor.presses("Save the review").isToldOfMistakes().ticks("finding", "NOT_NEEDED").presses("Save the review").isToldOfMistakes()
        .enters("note", "We agreed to ask the on-call coordinator first").presses("Save the review").sees("It was not needed");
    owner.opens("/reviews/" + one.review + "/restriction").sees("It was not needed");
  }

  private void it_closes_by_itself() {
    doctor.opens("/reviews/" + one.review);
    // The hour is over: the row's end lies in the past, and nothing else happens.
    Sql.change("update restriction.opening set until = opened_at + interval '1 second' where restriction_id = ?", restriction());
    doctor.isRefused("/reviews/" + one.review, 404);
  }

  private void the_restriction_is_lifted_with_a_reason() {
    owner.opens("/reviews/" + one.review + "/restriction").follows("Lift the restriction").presses("Lift the restriction").isToldOfMistakes()
        .enters("reason", "The member of staff has left").presses("Lift the restriction").sees("Everybody at your panel");
    doctor.opens("/reviews/" + one.review).sees(one.number);
  }

  private void everything_is_on_record() {
    new CaseRecord(one.review).requireDone("oxon.coordinator", "restriction.placed", "restriction.openings_seen", "restriction.lifted");
    new CaseRecord(one.review).requireDone("oxon.doctor", "restriction.stub_shown", "restriction.glass_seen", "restriction.glass_broken");
    new CaseRecord(one.review).requireDone("oxon.auditor", "restriction.opening_viewed", "restriction.opening_reviewed");
    new CaseRecord(one.review).requireRefused("oxon.doctor");
    new CaseRecord(one.review).requireUnbroken("OXON");
  }

  private Object restriction() {
    return Sql.rows("select id from restriction.restriction where review_id = ? order by placed_at desc", one.review).getFirst().get("id");
  }
}

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
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** Papers are released with a mistake, read, called back from everybody, mended and released again. */
@ArquillianTest
@RunAsClient
class RecallJourney {
  private final PanelCase one = PanelCase.on(PanelCase.today().plusDays(12), "oxon.chair", "oxon.member");
  private Browser browser;
  private Person coordinator;
  private Person member;
  private String version;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void papers_that_were_recalled_are_read_by_nobody_until_they_are_mended() {
    the_coordinator_settles_signs_and_releases();
    the_member_reads_and_takes_a_note();
    the_coordinator_sees_who_has_read_what();
    the_coordinator_recalls_them_with_a_reason();
    the_member_is_told_without_a_word_about_the_case();
    the_members_open_page_and_every_other_way_is_closed();
    the_mended_version_can_be_read();
  }

  private void the_coordinator_settles_signs_and_releases() {
    coordinator = new Person(browser.as("oxon.coordinator"));
    member = new Person(browser.as("oxon.member"));
    coordinator.opens("/meetings/" + one.meeting).follows("Check and release the papers").sees("settle: the child's name");
    SignedPack.settledBy(coordinator, "").presses("Release the papers").isToldOfMistakes();
    SignedPack.signedBy(coordinator);
  }

  private void the_member_reads_and_takes_a_note() {
    member.opens("/meetings/" + one.meeting).follows("Read the papers")
        .sees("child was cold in the morning", "You have read 1 of 1", "Yusuf Rahmani", "version 1").doesNotSee(List.of(one.forename, one.surname));
    member.page().locator("[name='note']").pressSequentially("Ask who called the doctor");
    member.page().waitForCondition(() -> member.page().locator("[data-autosave-status]").textContent().startsWith("Saved at"));
    assertThat(Sql.count("select count(*) from pack.note where occasion = ? and account = 'oxon.member'", one.item)).isOne();
    assertThat(Sql.count("select count(*) from audit.entry where act like '%note%' and review_id = ?", one.review)).isZero();
    member.opens(one.papers()).presses("Save notes");
    assertThat(member.page().locator("[name='note']").inputValue()).isEqualTo("Ask who called the doctor");
    member.opens(one.papers() + "/print").sees("Yusuf Rahmani", "Destroy this copy");
  }

  private void the_coordinator_sees_who_has_read_what() {
    coordinator.opens(one.pack()).follows("Who has read it").sees("Yusuf Rahmani", "The page for printing", "1 person")
        .doesNotSee(List.of("Ask who called the doctor"));
    version = coordinator.path();
  }

  private void the_coordinator_recalls_them_with_a_reason() {
    member.opens(one.papers());
    coordinator.presses("Recall the papers").isToldOfMistakes();
    coordinator.enters("reason", "A place was left in").presses("Recall the papers").sees("Recalled by", "A place was left in");
  }

  private void the_member_is_told_without_a_word_about_the_case() {
    String address = Sql.rows("select email from access.person where account = 'oxon.member'").getFirst().get("email").toString();
    Mail mail = Mails.awaited(address, Instant.now().minusSeconds(20));
    assertThat(mail.subject()).startsWith("Papers for the panel meeting of").endsWith("were recalled");
    assertThat(mail.text()).contains("Do not use copies")
        .doesNotContain(one.forename, one.surname, one.number, one.review.toString(), "Case A", "A place was left in");
  }

  private void the_members_open_page_and_every_other_way_is_closed() {
    // The page is still on the member's screen; whatever they press on it is refused.
    member.page().locator("[name='note']").fill("One more thought");
    assertThat(member.page().request().get(Product.at(one.papers() + "/pdf").toString()).status()).isEqualTo(410);
    for (String way : List.of("", "/parts/1", "/print", "/pictures/1")) {
      member.isRefused(one.papers() + way, 410).sees("These papers are closed").doesNotSee(List.of("was cold in the morning"));
      coordinator.isRefused(one.papers() + way, 410);
    }
    member.opens("/meetings/" + one.meeting).sees("Papers not released yet");
  }

  private void the_mended_version_can_be_read() {
    coordinator.opens(one.pack()).page().locator("details:has([name='other-words']) summary").click();
    coordinator.enters("other-words", "the ward").enters("other-with", "a place of care").presses("Save choices").sees("a place of care");
    coordinator.ticks("sign", "yes").presses("Release the papers").sees("Version 2", "Recalled");
    member.opens(one.papers()).sees("a place of care", "version 2").doesNotSee(List.of("the ward"));
    coordinator.opens(version).sees("Recalled by");
    new CaseRecord(one.review).requireDone("oxon.coordinator", "pack.released", "pack.recalled");
    new CaseRecord(one.review).requireDone("oxon.member", "pack.opened", "pack.printed");
  }
}

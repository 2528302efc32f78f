package uk.cdop.information.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.information.Secret;
import uk.cdop.testing.Login;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** What a coordinator does with requests that wait, without JavaScript. */
@ArquillianTest
@RunAsClient
class ChaseIT {
  private final UUID review = UUID.randomUUID();
  private final UUID request = UUID.randomUUID();
  private final String number = "OXON-2026-K" + review.toString().substring(0, 8);
  private final String agency = "waiting-" + review + "@example.org";

  @Test
  void reminds_several_agencies_once_and_says_what_was_done() throws IOException {
    waiting("SENT", "current_date - 400");
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage choose = open(coordinator, "/requests/choose?show=overdue");
      assertThat(press(choose, "Continue").getWebResponse().getStatusCode()).isEqualTo(422);
      choose = open(coordinator, "/requests/choose?show=overdue");
      choose.<HtmlInput>querySelector("input[value='" + request + "']").click();
      HtmlPage check = press(choose, "Continue");
      assertThat(check.asNormalizedText()).contains(number, "Reminder to " + agency);
      Instant before = Instant.now().minusSeconds(1);
      HtmlPage done = press(check, "Send 1 reminder");
      assertThat(done.asNormalizedText()).contains("1 reminder queued", "Reminder queued for " + agency);
      assertThat(Mails.awaited(agency, before).subject()).startsWith("Reminder");

      HtmlPage again = press(check, "Send 1 reminder");
      assertThat(again.asNormalizedText()).contains("1 reminder queued");
      assertThat(sent("%.reminder:%")).isOne();
      assertThat(open(coordinator, page()).asNormalizedText()).contains("A reminder went out today", "Together with others");
      assertThat(open(coordinator, "/requests/choose?show=overdue").asNormalizedText()).doesNotContain(number);
    }
  }

  @Test
  void gives_or_refuses_the_time_an_agency_asked_for() throws IOException {
    waiting("OPENED", "current_date - 2");
    Sql.change("update information.request set wished_until = current_date + 20, wish_reason = 'Our notes are in storage' where id = ?", request);
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, "/requests?show=more-time").asNormalizedText()).contains(number);
      HtmlPage request = open(coordinator, page());
      assertThat(request.asNormalizedText()).contains("Our notes are in storage", "while the agency waits for your decision");
      HtmlPage decide = open(coordinator, page() + "/more-time");
      assertThat(press(decide, "Send the decision").getWebResponse().getStatusCode()).isEqualTo(422);
      decide = open(coordinator, page() + "/more-time");
      decide.<HtmlInput>querySelector("input[value='give']").click();
      Instant before = Instant.now().minusSeconds(1);
      assertThat(press(decide, "Send the decision").asNormalizedText()).contains("More time given", "Next reminder");
      assertThat(Mails.awaited(agency, before).subject()).startsWith("New due date");
    }
    assertThat(row()).containsEntry("wished", null).containsEntry("moved", true);
  }

  @Test
  void asks_again_what_was_declined_and_shows_why_it_was() throws IOException {
    waiting("DECLINED", "current_date - 2");
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, page()).asNormalizedText()).contains("The agency declined: We never saw this family");
      Instant before = Instant.now().minusSeconds(1);
      assertThat(press(open(coordinator, page() + "/ask-again"), "Ask again").asNormalizedText()).contains("Asked again", "Sent");
      assertThat(Mails.awaited(agency, before).text()).contains("/answer/");
    }
  }

  @Test
  void marks_a_mail_that_came_back_and_sends_a_link_to_another_address() throws IOException {
    waiting("SENT", "current_date + 20");
    String other = "mended-" + review + "@example.org";
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      Instant before = Instant.now().minusSeconds(1);
      press(open(coordinator, page()), "Send a reminder now");
      Mails.awaited(agency, before);
      awaitSent();
      HtmlPage shown = open(coordinator, page());
      assertThat(shown.asNormalizedText()).contains("Handed to the mail server");
      HtmlPage back = press(shown.<HtmlElement>querySelector("a[href*='bounced']").click(), "Yes, it came back");
      assertThat(back.asNormalizedText()).contains("Came back", "An email came back");
      assertThat(open(coordinator, "/requests?show=bounced").asNormalizedText()).contains(number);
      assertThat(open(coordinator, "/home").asNormalizedText()).contains("Correct the address");

      HtmlPage renew = open(coordinator, page() + "/renew");
      renew.getElementByName("email").setAttribute("value", other);
      assertThat(press(renew, "Send a new link").asNormalizedText()).contains("To another address", other);
      assertThat(Mails.awaited(other, before).text()).contains("/answer/");
      assertThat(press(open(coordinator, page() + "/revoke"), "End the link").asNormalizedText()).contains("The agency has no link that works");
    }
  }

  @Test
  void shows_another_cdop_none_of_its_mails() {
    Sql.change("insert into platform.outbox (id, key, recipient, subject, body, created_at, state, next_try_at, sent_at, cdop, about) values "
        + "(gen_random_uuid(), ?, 'a@example.org', 'Subject', '', now(), 'SENT', now(), now(), 'OXON', ?)", "information.asked:" + request, request);
    assertThat(mailsAsSeenBy("OXON")).isOne();
    assertThat(mailsAsSeenBy("BUCKS")).isZero();
    assertThat(mailsAsSeenBy("")).isZero();
  }

  private long mailsAsSeenBy(String cdop) {
    try (var app = Sql.asApplication(); var statement = app.createStatement()) {
      app.setAutoCommit(false);
      statement.execute("select set_config('app.cdop', '" + cdop + "', true)");
      try (var found = statement.executeQuery("select count(*) from platform.mails_about(array['" + request + "'::uuid])")) {
        found.next();
        return found.getLong(1);
      } finally {
        app.rollback();
      }
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void awaitSent() {
    for (int i = 0; i < 100 && sent("%") == 0; i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private long sent(String key) {
    return Sql.count("select count(*) from platform.outbox where about = ? and state = 'SENT' and key like ?", request, key);
  }

  private Map<String, Object> row() {
    return Sql.rows("select wished_until as wished, due_on > current_date as moved from information.request where id = ?", request).getFirst();
  }

  private void waiting(String state, String due) {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', 'Robin', 'Waitwell', '', "
            + "'2024-03-04', '2026-11-10', '1', '1 Hidden Lane', 'OX1 1AA', false, false, now(), now(), 'waitwell')",
        review, number);
    Sql.change(
        "insert into information.request (id, cdop, version, review_id, form, edition, reference, agency_type, agency_name, recipient, due_on, state, "
            + "asked_at, asked_by, declined_reason) values (?, 'OXON', 0, ?, 'reporting-core', '2022-04', ?, 'AGY01', 'Example Surgery', ?, " + due + ", ?, "
            + "now() - interval '500 days', 'oxon.coordinator', ?)",
        request, review, Secret.reference(), agency, state, state.equals("DECLINED") ? "We never saw this family" : "");
  }

  private String page() {
    return "/reviews/" + review + "/requests/" + request;
  }

  private static HtmlPage open(WebClient browser, String path) {
    return (HtmlPage) Login.open(browser, Product.at(path));
  }

  private static HtmlPage press(HtmlPage page, String text) throws IOException {
    List<HtmlForm> forms = page.getForms();
    for (HtmlForm form : forms) {
      HtmlElement button = form.getFirstByXPath(".//button[normalize-space(.)='" + text + "']");
      if (button != null) {
        return button.click();
      }
    }
    throw new AssertionError("There is no button " + text + " at " + page.getUrl().getPath() + ", which says: " + page.asNormalizedText());
  }
}

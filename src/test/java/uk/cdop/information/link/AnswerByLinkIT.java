package uk.cdop.information.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.documents.check.SomeFiles;
import uk.cdop.information.Secret;
import uk.cdop.testing.Login;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** A coordinator asks an agency, which answers by secure link without an account and without JavaScript. */
@ArquillianTest
@RunAsClient
class AnswerByLinkIT {
  private static final Pattern LINK = Pattern.compile("\\S+/answer/(\\S+)");
  private static final Pattern CODE = Pattern.compile("is:\\s+([0-9A-Z]{4} [0-9A-Z]{4})");

  private final UUID review = UUID.randomUUID();
  private final String surname = "Linkwell" + review.toString().replaceAll("[^a-f]", "");
  private final String recipient = "agency-" + review + "@example.org";

  @Test
  void shows_nothing_about_the_child_before_the_code_and_takes_a_declaration_after_it() throws IOException {
    String token = asked();
    try (WebClient agency = Login.nobody()) {
      HtmlPage landing = open(agency, "/answer/" + token);
      assertThat(landing.asNormalizedText()).contains("Oxfordshire Child Death Overview Panel").doesNotContain(surname);
      assertThat(open(agency, "/answer/" + token + "/request").asNormalizedText()).doesNotContain(surname);

      Instant before = Instant.now();
      HtmlPage code = press(open(agency, "/answer/" + token), "Send me the code");
      HtmlPage wrong = enter(code, "code", "WRNG WRNG", "Continue");
      assertThat(wrong.getWebResponse().getStatusCode()).isEqualTo(422);
      assertThat(wrong.asNormalizedText()).doesNotContain(surname);

      HtmlPage request = enter(wrong, "code", found(CODE, codeMail(before)), "Continue");
      assertThat(request.asNormalizedText()).contains(surname, "section 16N");

      HtmlPage declaration = choose(request, "no");
      type(declaration, "name", "Pat Declarer");
      type(declaration, "role", "Records manager");
      declaration.<HtmlInput>querySelector("#checked").click();
      assertThat(press(declaration, "Send the declaration").asNormalizedText()).contains("Declaration sent").doesNotContain(surname);
    }
    assertThat(Sql.rows("select state from information.request where review_id = ?", review))
        .singleElement().satisfies(row -> assertThat(row.get("state")).isEqualTo("NOTHING_HELD"));
    assertThat(Sql.rows("select act from audit.entry where review_id = ? and act like 'information.%'", review))
        .extracting(row -> row.get("act"))
        .contains("information.requested", "information.link_opened", "information.code_refused", "information.code_accepted",
            "information.request_read", "information.nothing_held");
  }

  @Test
  void keeps_an_agencys_files_from_the_office_until_it_sends_and_forgets_what_it_took_back(@TempDir Path folder) throws IOException {
    String token = asked();
    Path file = Files.write(folder.resolve("report.pdf"), SomeFiles.pdf());
    try (WebClient agency = Login.nobody(); WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(agency, "/answer/" + token + "/files").asNormalizedText()).doesNotContain("Add a file");
      Instant before = Instant.now();
      HtmlPage code = press(open(agency, "/answer/" + token), "Send me the code");
      enter(code, "code", found(CODE, codeMail(before)), "Continue");
      for (String title : new String[] {"Ward report", "Sent by mistake"}) {
        HtmlPage form = open(agency, "/answer/" + token + "/files/new");
        form.<HtmlFileInput>getElementByName("file").setFiles(file.toFile());
        type(form, "title", title);
        form.<HtmlInput>querySelector("input[name='kind'][value='MEDICAL_RECORD']").click();
        form.<HtmlInput>querySelector("input[name='distressing'][value='no']").click();
        assertThat(press(form, "Add the file").asNormalizedText()).contains(title, "Remove " + title);
      }
      HtmlPage left = press(open(agency, "/answer/" + token + "/files"), "Remove Sent by mistake");
      assertThat(left.asNormalizedText()).contains("Ward report").doesNotContain("Sent by mistake");
      assertThat(open(coordinator, "/reviews/" + review + "/documents").asNormalizedText()).doesNotContain("Ward report");
    }
    assertThat(Sql.rows("select f.title from documents.file f join documents.file_content c on c.file_id = f.id where f.review_id = ?", review))
        .extracting(row -> row.get("title")).containsExactly("Ward report");
    assertThat(Sql.rows("select act from audit.entry where review_id = ? and actor = 'agency'", review))
        .extracting(row -> row.get("act")).contains("documents.file_added", "documents.file_taken_back");
  }

  @Test
  void writes_nothing_about_the_child_into_a_mail_and_keeps_no_body_of_what_was_sent() throws IOException {
    asked();
    assertThat(Mails.to(recipient)).singleElement().satisfies(
        mail -> assertThat(mail.subject() + mail.text()).contains("RQ-").doesNotContain(surname, "9990", "Hidden Lane", "March 2024"));
    assertThat(Sql.count("select count(*) from platform.outbox where recipient = ? and state = 'SENT' and body <> ''", recipient)).isZero();
  }

  @Test
  void answers_a_link_that_never_was_like_one_that_was_replaced() throws IOException {
    String token = asked();
    Sql.change("update information.link set revoked_at = now() where request_id in (select id from information.request where review_id = ?)", review);
    try (WebClient agency = Login.nobody()) {
      HtmlPage replaced = open(agency, "/answer/" + token);
      HtmlPage unknown = open(agency, "/answer/" + Secret.token());
      assertThat(replaced.getWebResponse().getStatusCode()).isEqualTo(404).isEqualTo(unknown.getWebResponse().getStatusCode());
      assertThat(replaced.asNormalizedText()).isEqualTo(unknown.asNormalizedText());
    }
  }

  @Test
  void hides_the_requests_of_a_case_from_another_cdop_and_from_a_key_worker() throws IOException {
    asked();
    String request = Sql.rows("select id from information.request where review_id = ?", review).get(0).get("id").toString();
    try (WebClient foreign = Login.as("bucks.coordinator"); WebClient keyWorker = Login.as("oxon.keyworker")) {
      for (String page : new String[] {"", "/new", "/" + request}) {
        URI address = Product.at("/reviews/" + review + "/requests" + page);
        assertThat(Login.open(foreign, address).getWebResponse().getStatusCode()).isEqualTo(404);
        assertThat(Login.open(keyWorker, address).getWebResponse().getStatusCode()).isEqualTo(403);
      }
    }
  }

  /** Asks one agency about a fresh case and gives the token of the link it was sent. */
  private String asked() throws IOException {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', 'Robin', ?, '', "
            + "'2024-03-04', '2026-11-10', '1', '1 Hidden Lane', 'OX1 1AA', false, false, now(), now(), 'linkwell')",
        review, "OXON-2026-T" + review.toString().substring(0, 8), surname);
    Instant before = Instant.now().minusSeconds(1);
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage choose = open(coordinator, "/reviews/" + review + "/requests/new");
      HtmlInput first = choose.querySelector("input[name^='ask-']");
      first.click();
      type(choose, first.getAttribute("name").replace("ask-", "email-"), recipient);
      HtmlPage sent = press(press(press(choose, "Continue"), "Continue"), "Send 1 request");
      assertThat(sent.asNormalizedText()).contains("RQ-", "1 request sent");
    }
    return found(LINK, Mails.awaited(recipient, before).text());
  }

  private String codeMail(Instant since) {
    String text = Mails.awaited(recipient, since).text();
    assertThat(text).as("the code's mail").doesNotContain("/answer/");
    return text;
  }

  private static HtmlPage open(WebClient browser, String path) {
    return (HtmlPage) Login.open(browser, Product.at(path));
  }

  private static HtmlPage enter(HtmlPage page, String field, String text, String button) throws IOException {
    type(page, field, text);
    return press(page, button);
  }

  private static void type(HtmlPage page, String field, String text) {
    page.getElementByName(field).setAttribute("value", text);
  }

  private static HtmlPage choose(HtmlPage page, String value) throws IOException {
    page.<HtmlInput>querySelector("input[name='holds'][value='" + value + "']").click();
    return press(page, "Continue");
  }

  private static HtmlPage press(HtmlPage page, String text) throws IOException {
    for (HtmlForm form : page.getForms()) {
      HtmlElement button = form.getFirstByXPath(".//button[normalize-space(.)='" + text + "']");
      if (button != null) {
        return button.click();
      }
    }
    throw new AssertionError("There is no button " + text + " at " + page.getUrl().getPath());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("found in the mail").isTrue();
    return matcher.group(1);
  }
}

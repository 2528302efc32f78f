package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** What the national database turned down is mended at its own question, and nothing goes there by two ways. */
@ArquillianTest
@RunAsClient
class MendingIT {
  private static final String STEP = "insert into ncmd.step (id, cdop, submission_id, review_id, kind, transport, reference, words, at, by)"
      + " values (?, 'OXON', ?, ?, ?, 'API', '', ?, now(), 'system')";

  private WebClient coordinator;

  @BeforeEach
  void log_in() throws IOException {
    coordinator = Login.as("oxon.coordinator");
    choose("PORTAL");
  }

  @AfterEach
  void log_out() throws IOException {
    choose("PORTAL");
    coordinator.close();
  }

  @Test
  void a_rejected_answer_of_the_notification_is_put_right_at_its_field_and_the_document_produced_again() throws IOException {
    UUID review = demonstrated(2);
    HtmlPage name = open(change(open("/reviews/" + review + "/notification"), "/child-name"));
    type(name, Map.of("child.first_name", "Corrected", "why", "So that there is something to tell"));
    press(name, "Save the change");
    HtmlPage ncmd = open("/reviews/" + review + "/ncmd");
    press(ncmd, ncmd.asXml().contains("Produce an update of the notification") ? "Produce an update of the notification" : "Produce the notification");
    UUID first = newest(review);
    String page = "/reviews/" + review + "/ncmd/documents/" + first;
    HtmlPage entering = open(page + "/entering");
    type(entering, Map.of("taken", "no"));
    HtmlPage outcome = press(entering, "I have entered it");
    type(outcome, Map.of("outcome", "rejected", "item-1", "child.ethnicity", "words-1", "is not in your earlier list",
        "item-2", "child.birth_date", "words-2", "differs from the register"));
    HtmlPage rejected = press(outcome, "Save");
    assertThat(rejected.asNormalizedText()).contains("Rejected, needs fixing", "“is not in your earlier list”", "Nothing that was turned down has been changed yet");

    assertThat(open("/reviews/" + review).asNormalizedText()).contains("A document of this case was turned down", "See the ");
    assertThat(open("/reviews/" + review + "/notification").asNormalizedText()).contains("Change");
    String ethnicity = link(rejected, "Change Ethnic group");
    assertThat(ethnicity).startsWith("/reviews/" + review + "/notification/").contains("/change/ethnicity#said-child.ethnicity");
    assertThat(link(rejected, "Change Date of birth")).contains("/change/dates#said-child.birth_date");

    HtmlPage question = open(ethnicity.replaceFirst("#.*", ""));
    HtmlElement said = question.getHtmlElementById("said-child.ethnicity");
    assertThat(said.asNormalizedText()).contains("The national database said of “Ethnic group”: “is not in your earlier list”");
    assertThat(said.getNextElementSibling().getElementsByTagName("input")).as("the field follows the words").isNotEmpty();
    HtmlPage again = press(question, "Save the change");
    assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
    assertThat(again.asNormalizedText()).contains("Enter why it is changed");
    String other = Sql.rows("select notification.report_notified.ethnicity from notification.report_notified where review_id = ?", review)
        .getFirst().get("ethnicity").equals("A") ? "B" : "A";
    type(again, Map.of("child.ethnicity", other, "why", "The parents told the ward"));
    HtmlPage mended = press(again, "Save the change");
    assertThat(mended.getUrl().getPath()).isEqualTo(page);
    assertThat(mended.asNormalizedText()).contains("The change is saved", "The case says now: White - ", "Changed");

    HtmlPage next = press(mended, "Produce it again and enter it");
    assertThat(next.asNormalizedText()).contains("Enter in the portal: ");
    UUID second = newest(review);
    assertThat(second).isNotEqualTo(first);
    assertThat(open("/reviews/" + review + "/ncmd/documents/" + second).asNormalizedText()).contains("Not sent yet", "Ethnic group: ", ", was ");
    assertThat(open("/reviews/" + review).asNormalizedText()).doesNotContain("was turned down");
    HtmlPage notification = open("/reviews/" + review + "/notification");
    assertThat(notification.asNormalizedText()).contains("Answers that were changed here", ", was: ", "Why: The parents told the ward");
    assertThat(Sql.count("select count(*) from forms.response r join notification.correction c on c.response_before = r.id"
        + " where c.review_id = ? and r.document ->> 'child.ethnicity' <> ?", review, other)).as("what was sent is kept, before each of the two changes").isEqualTo(2);
    assertThat(Sql.count("select count(*) from audit.entry where review_id = ? and act = 'notification.corrected'", review)).isEqualTo(2);
  }

  @Test
  void who_the_child_was_follows_the_correction_into_the_case() throws IOException {
    UUID review = demonstrated(0);
    Map<String, Object> before = Sql.rows("select died_on, surname from review.review where id = ?", review).getFirst();
    HtmlPage notification = open("/reviews/" + review + "/notification");
    HtmlPage name = open(change(notification, "/child-name"));
    type(name, Map.of("child.last_name", "Corrected-Quill", "why", "The birth certificate says so"));
    HtmlPage done = press(name, "Save the change");
    assertThat(done.asNormalizedText()).contains("The change is saved", "Corrected-Quill, was: " + before.get("surname"));
    assertThat(Sql.rows("select surname, died_on from review.review where id = ?", review))
        .containsExactly(Map.of("surname", "Corrected-Quill", "died_on", before.get("died_on")));
    assertThat(Sql.count("select count(*) from review.search_key where review_id = ? and key = 'correctedquill'", review)).isEqualTo(1);
    HtmlPage same = open(change(done, "/child-name"));
    type(same, Map.of("why", "Again"));
    assertThat(press(same, "Save the change").asNormalizedText()).contains("Nothing on this page was changed");
    HtmlPage stale = open(change(done, "/child-name"));
    type(stale, Map.of("child.last_name", "Other", "why", "Mine"));
    Sql.change("update notification.notification set version = version + 1 where review_id = ?", review);
    HtmlPage meanwhile = press(stale, "Save the change");
    assertThat(meanwhile.getWebResponse().getStatusCode()).isEqualTo(409);
    assertThat(meanwhile.asNormalizedText()).contains("Somebody else changed this notification");
    assertThat(meanwhile.<HtmlInput>getElementByName("child.last_name").getValue()).isEqualTo("Other");
  }

  @Test
  void an_nhs_number_of_another_case_is_refused_without_saying_whose() throws IOException {
    UUID review = demonstrated(1);
    Map<String, Object> other = Sql.rows("select number, nhs_number from review.review where cdop = 'OXON' and nhs_number is not null and id <> ? limit 1", review).getFirst();
    HtmlPage page = open(change(open("/reviews/" + review + "/notification"), "/nhs-number"));
    type(page, Map.of("child.nhs_number", other.get("nhs_number").toString(), "why", "Typing mistake"));
    HtmlPage refused = press(page, "Save the change");
    assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
    assertThat(refused.asNormalizedText()).contains("Another case of your panel has this NHS number").doesNotContain(other.get("number").toString());
  }

  @Test
  void a_document_that_may_have_arrived_is_not_entered_before_somebody_looked() throws IOException {
    Documents.Produced tried = tried(Documents.one("T"));
    HtmlPage page = open(tried.page() + "/entering");
    assertThat(page.asNormalizedText()).contains("It may be there already", "No answer came for three days", "The try before had no answer: timed out");
    type(page, Map.of("taken", "yes", "reference", "55-9"));
    HtmlPage refused = press(page, "I have entered it");
    assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
    assertThat(refused.asNormalizedText()).contains("Say how you know that it did not arrive");
    assertThat(state(tried)).isEqualTo("NEEDS_FIXING");
    type(refused, Map.of("notThere", "yes", "looked", "Searched the portal for the name"));
    assertThat(press(refused, "I have entered it").asNormalizedText()).contains("It is recorded that you entered the document", "Searched the portal for the name");
    assertThat(state(tried)).isEqualTo("ACCEPTED");
    assertThat(Sql.rows("select reason from audit.entry where review_id = ? and act = 'ncmd.tries_looked_at'", tried.review()))
        .containsExactly(Map.of("reason", "Searched the portal for the name"));
  }

  @Test
  void a_file_leaves_out_what_may_have_arrived_until_somebody_looked_and_what_must_wait() throws IOException {
    choose("FILE");
    Documents.Produced tried = tried(Documents.one("T"));
    Documents.Produced plain = Documents.one("T");
    Documents.Produced other = Documents.one("T");
    HtmlPage form = open("/ncmd/batches/new");
    HtmlPage asked = press(form, "Make the file");
    assertThat(asked.getWebResponse().getStatusCode()).isEqualTo(422);
    assertThat(asked.asNormalizedText()).contains("These may be there already", tried.caseNumber()).doesNotContain(plain.caseNumber());
    HtmlPage made = press(asked, "Make the file");
    assertThat(made.asNormalizedText()).contains("Left out", tried.caseNumber(), "The service tried to send it, and it may have arrived", plain.caseNumber());
    assertThat(inFile(made, tried)).isZero();
    assertThat(inFile(made, plain)).isEqualTo(1);

    Sql.change(STEP, UUID.randomUUID(), plain.document(), plain.review(), "QUEUED", "");
    HtmlPage overtaken = open(made.getUrl().getPath());
    assertThat(overtaken.asNormalizedText()).contains("Do not hand this file over", plain.caseNumber() + ", first notification, document 1: The service is sending it");
    HtmlPage refused = press(overtaken, "It was handed over all the same");
    assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
    assertThat(state(other)).as("nothing was recorded").isEqualTo("PRODUCED");
    type(refused, Map.of("anyway", "It was on the stick already; they leave it out"));
    assertThat(press(refused, "It was handed over all the same").asNormalizedText()).contains("It is recorded that the file was handed over");
    assertThat(state(other)).isEqualTo("SENT");
    assertThat(state(plain)).isEqualTo("QUEUED");
    // Other tests make files too, and these must not be in them.
    Sql.change(STEP, UUID.randomUUID(), plain.document(), plain.review(), "WITHDRAWN", "");
    Sql.change(STEP, UUID.randomUUID(), tried.document(), tried.review(), "SENT", "");
  }

  private static Documents.Produced tried(Documents.Produced document) {
    for (String step : List.of("QUEUED:", "TRIED:", "TRIED:The try before had no answer: timed out",
        "NEEDS_FIXING:No answer came for three days. The last thing that happened: timed out")) {
      Sql.change(STEP, UUID.randomUUID(), document.document(), document.review(), step.substring(0, step.indexOf(':')), step.substring(step.indexOf(':') + 1));
    }
    return document;
  }

  private static String state(Documents.Produced document) {
    return Sql.rows("select state from ncmd.standing where submission_id = ?", document.document()).getFirst().get("state").toString();
  }

  private static long inFile(HtmlPage file, Documents.Produced document) {
    UUID batch = UUID.fromString(file.getUrl().getPath().replaceFirst(".*/", ""));
    return Sql.count("select count(*) from ncmd.batched where batch_id = ? and submission_id = ?", batch, document.document());
  }

  private static UUID newest(UUID review) {
    return (UUID) Sql.rows("select submission_id from ncmd.standing where review_id = ? and latest and state = 'PRODUCED' order by since desc", review)
        .getFirst().get("submission_id");
  }

  /** A case of the demonstration with the notification that opened it and no document that waits; other tests need those. */
  private static UUID demonstrated(int nth) {
    Product.demonstrate();
    return (UUID) Sql.rows(
        "select r.id from review.review r join notification.notification n on n.review_id = r.id and n.status = 'OPENED'"
            + " where r.cdop = 'OXON' and r.nhs_number is not null and not exists (select from meeting.interest i where i.review_id = r.id)"
            + " and not exists (select from restriction.restriction c where c.review_id = r.id)"
            + " and not exists (select from ncmd.standing s where s.review_id = r.id and s.state in ('PRODUCED', 'QUEUED', 'NEEDS_FIXING'))"
            + " order by r.number desc limit 1 offset ?", nth).getFirst().get("id");
  }

  private void choose(String transport) throws IOException {
    HtmlPage settings = open("/ncmd/settings");
    type(settings, Map.of("kind", transport));
    press(settings, "Save");
  }

  private HtmlPage open(String path) {
    return (HtmlPage) Login.open(coordinator, Product.at(path));
  }

  private static String link(HtmlPage page, String words) {
    return page.getAnchors().stream().filter(anchor -> anchor.getTextContent().strip().replaceAll("\\s+", " ").equals(words))
        .map(HtmlAnchor::getHrefAttribute).findFirst().orElseThrow(() -> new AssertionError(words + " on " + page.getUrl()));
  }

  private static String change(HtmlPage page, String end) {
    return page.getAnchors().stream().map(HtmlAnchor::getHrefAttribute).filter(href -> href.replaceFirst("#.*", "").endsWith("/change" + end))
        .map(href -> href.replaceFirst("#.*", "")).findFirst().orElseThrow(() -> new AssertionError(end + " on " + page.getUrl()));
  }

  private static void type(HtmlPage page, Map<String, String> fields) {
    fields.forEach((name, value) -> {
      for (HtmlElement field : page.<HtmlElement>getByXPath("//form//*[@name='" + name + "']")) {
        switch (field) {
          case HtmlTextArea area -> area.setText(value);
          case HtmlSelect select -> select.setSelectedAttribute(value, true);
          case HtmlInput input when List.of("radio", "checkbox").contains(input.getTypeAttribute()) -> {
            if (input.getValueAttribute().equals(value)) {
              input.setChecked(true);
            }
          }
          case HtmlInput input -> input.setValue(value);
          default -> { }
        }
      }
    });
  }

  private static HtmlPage press(HtmlPage page, String button) throws IOException {
    HtmlElement found = page.getFirstByXPath("//main//button[normalize-space()='" + button + "' and not(@hidden)]");
    assertThat(found).as(button + " on " + page.getUrl()).isNotNull();
    return found.click();
  }
}

package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** Anyone notifies a death without JavaScript; then two coordinators decide about it, one of them too late. */
@ArquillianTest
@RunAsClient
class NotifyAndTriageIT {
  private static final Pattern REFERENCE = Pattern.compile("N-[0-9A-Z]{4}-[0-9]{2}");

  @Test
  void notifies_a_death_once_and_tells_nothing_about_the_child() throws IOException {
    try (WebClient browser = Login.nobody()) {
      HtmlPage check = filled(browser);
      assertThat(check.getTitleText()).isEqualTo("Check your answers - Child death reviews");
      HtmlPage sent = press(check, "Confirm and send");
      String reference = reference(sent);
      assertThat(sent.asNormalizedText()).doesNotContain("Robin").doesNotContain("9990000018").doesNotContain("Invented");
      assertThat(reference(press(check, "Confirm and send"))).isEqualTo(reference);
      assertThat(Sql.count("select count(*) from notification.notification where reference = ?", reference)).isEqualTo(1);
      assertThat(Sql.count("select count(*) from notification.draft where reference = ? and answers = '{}'", reference)).isEqualTo(1);
      assertThat(Sql.count("select count(*) from audit.entry where act = 'notification.received' and object = ?", reference)).isEqualTo(1);
    }
  }

  @Test
  void keeps_what_was_typed_when_something_must_be_mended() throws IOException {
    try (WebClient browser = Login.nobody()) {
      HtmlPage page = press((HtmlPage) Login.open(browser, Product.at("/notify")), "Start now");
      type(page, Map.of("child.area", "OXON", "child.postcode", "rubbish"));
      HtmlPage again = press(page, "Continue");
      assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
      assertThat(again.getTitleText()).startsWith("Error: ");
      assertThat(again.<HtmlInput>getElementByName("child.postcode").getValue()).isEqualTo("rubbish");
      assertThat(again.asNormalizedText()).contains("There is a problem", "Enter a full UK postcode");
    }
  }

  @Test
  void tells_the_second_coordinator_who_decided_what() throws IOException {
    String reference;
    try (WebClient browser = Login.nobody()) {
      reference = reference(press(filled(browser), "Confirm and send"));
    }
    String id = Sql.rows("select id from notification.notification where reference = ?", reference).getFirst().get("id").toString();
    try (WebClient first = Login.as("oxon.coordinator");
        WebClient second = Login.as("oxon.coordinator2");
        WebClient elsewhere = Login.as("bucks.coordinator");
        WebClient keyWorker = Login.as("oxon.keyworker")) {
      assertThat(status(elsewhere, "/notifications/" + id)).isEqualTo(404);
      assertThat(status(keyWorker, "/notifications/" + id)).isEqualTo(403);
      HtmlPage late = (HtmlPage) Login.open(second, Product.at("/notifications/" + id + "/other-panel"));
      HtmlPage out = (HtmlPage) Login.open(first, Product.at("/notifications/" + id + "/out-of-scope"));
      type(out, Map.of("rule", "NO_DEATH", "reason", "Sent for practice"));
      assertThat(press(out, "Decide that it is not in scope").asNormalizedText()).contains("not in scope: Sent by mistake", "Sent for practice");
      type(late, Map.of("panel", "BUCKS", "reason", "Lived there"));
      HtmlPage told = press(late, "Send it on");
      assertThat(told.getWebResponse().getStatusCode()).isEqualTo(409);
      assertThat(told.asNormalizedText()).contains("Someone else has already decided about this notification", "decided that it is not in scope", "Lived there");
      assertThat(Sql.count("select count(*) from notification.notification where came_from = 'OXON' and cdop = 'BUCKS' and surname = 'Late'")).isZero();
    }
  }

  @Test
  void sends_a_notification_on_and_leaves_a_stub() throws IOException {
    String reference;
    try (WebClient browser = Login.nobody()) {
      reference = reference(press(filled(browser), "Confirm and send"));
    }
    String id = Sql.rows("select id from notification.notification where reference = ?", reference).getFirst().get("id").toString();
    try (WebClient here = Login.as("oxon.coordinator"); WebClient there = Login.as("bucks.coordinator")) {
      HtmlPage page = (HtmlPage) Login.open(here, Product.at("/notifications/" + id + "/other-panel"));
      type(page, Map.of("panel", "BUCKS", "reason", "Lived in Aylesbury"));
      HtmlPage stub = press(page, "Send it on");
      assertThat(stub.asNormalizedText()).contains("Lived in Aylesbury").doesNotContain("Robin");
      Map<String, Object> other =
          Sql.rows("select n.id, n.reference from notification.notification n join notification.notification o"
              + " on o.transferred_reference = n.reference where o.reference = ?", reference).getFirst();
      assertThat(status(there, "/notifications/" + other.get("id"))).isEqualTo(200);
      assertThat(status(here, "/notifications/" + other.get("id"))).isEqualTo(404);
      assertThat(Sql.rows("select cdop from audit.entry where act = 'notification.came_over' and object = ?", other.get("reference")))
          .containsExactly(Map.of("cdop", "BUCKS"));
    }
    assertThat(List.of("OXON", "BUCKS")).allSatisfy(
        cdop -> assertThat(Sql.rows("select audit.first_broken(?) as broken", cdop).getFirst().get("broken")).isNull());
  }

  @Test
  void does_not_let_the_application_list_drafts() {
    assertThat(Sql.count("select count(*) from information_schema.role_table_grants"
        + " where grantee = 'cdop_app' and table_schema = 'notification' and table_name = 'draft'")).isZero();
  }

  private static HtmlPage filled(WebClient browser) throws IOException {
    HtmlPage page = press((HtmlPage) Login.open(browser, Product.at("/notify")), "Start now");
    Map<String, Map<String, String>> pages = pages();
    for (int turn = 0; turn < pages.size(); turn++) {
      String at = page.getUrl().getPath().replaceFirst(".*/", "");
      if (at.equals("check")) {
        return page;
      }
      type(page, pages.get(at));
      page = press(page, "Continue");
      assertThat(page.getWebResponse().getStatusCode()).as(at).isEqualTo(200);
    }
    return page;
  }

  private static Map<String, Map<String, String>> pages() {
    Map<String, Map<String, String>> pages = new LinkedHashMap<>();
    pages.put("area", Map.of("child.area", "OXON", "child.postcode", "OX1 1AA"));
    pages.put("notifier", Map.of("notifier.name", "Avery Sample", "notifier.role", "Registrar",
        "notifier.organisation", "Example Hospital", "notifier.email", "avery.sample@example.com"));
    pages.put("learned", Map.of());
    pages.put("nhs-number-known", Map.of("child.nhs_number_known", "no"));
    pages.put("no-nhs-number", Map.of("child.nhs_number_absent_reason", "NOTAVAIL"));
    pages.put("child-name", Map.of("child.first_name", "Robin", "child.last_name", "Invented"));
    pages.put("sex", Map.of("child.sex", "1"));
    pages.put("dates", Map.of("child.birth_date-day", "30", "child.birth_date-month", "10", "child.birth_date-year", "2019",
        "death.date-day", "18", "death.date-month", "6", "death.date-year", "2026", "death.time", "3:10am"));
    pages.put("ethnicity", Map.of("child.ethnicity", "99"));
    pages.put("faith-language", Map.of("household.language", "Polish"));
    pages.put("address", Map.of("child.address", "1 Example Road"));
    pages.put("place", Map.of("death.place_type", "HOME"));
    pages.put("circumstances", Map.of("death.circumstances", "Found in the morning."));
    pages.put("expected", Map.of("death.expected", "no"));
    pages.put("event", Map.of());
    pages.put("joint-agency-response", Map.of("jar.required", "no"));
    pages.put("certificate", Map.of("death.mccd_issued", "no"));
    pages.put("coroner", Map.of("coroner.referred", "yes"));
    pages.put("coroner-detail", Map.of("coroner.accepted", "undecided"));
    pages.put("post-mortem", Map.of("death.post_mortem", "NON"));
    pages.put("safeguarding", Map.of("safeguarding.concern", "no"));
    pages.put("investigations", Map.of());
    pages.put("told", Map.of("notified.agencies", "gp"));
    pages.put("professionals", Map.of("professionals-unanswered", "not_known"));
    pages.put("family", Map.of("family-unanswered", "not_known"));
    pages.put("other-children", Map.of());
    pages.put("key-worker", Map.of("key_worker.name-unanswered", "not_known"));
    pages.put("medical-lead", Map.of());
    pages.put("national-alert", Map.of("ncmd.alert", "no"));
    pages.put("check", Map.of());
    return pages;
  }

  /** Types texts and ticks the box or button with the value. */
  private static void type(HtmlPage page, Map<String, String> fields) {
    fields.forEach((name, value) -> {
      for (HtmlElement field : page.<HtmlElement>getByXPath("//form//*[@name='" + name + "']")) {
        if (field instanceof HtmlTextArea area) {
          area.setText(value);
        } else if (field instanceof HtmlInput input && List.of("radio", "checkbox").contains(input.getTypeAttribute())) {
          if (input.getValueAttribute().equals(value)) {
            input.setChecked(true);
          }
        } else if (field instanceof HtmlInput input) {
          input.setValue(value);
        }
      }
    });
  }

  private static HtmlPage press(HtmlPage page, String button) throws IOException {
    HtmlElement found = page.getFirstByXPath("//main//button[normalize-space()='" + button + "' and not(@hidden)]");
    assertThat(found).as(button + " on " + page.getUrl()).isNotNull();
    return found.click();
  }

  private static String reference(HtmlPage page) {
    Matcher found = REFERENCE.matcher(page.asNormalizedText());
    assertThat(found.find()).as(page.getUrl().toString()).isTrue();
    return found.group();
  }

  private static int status(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getStatusCode();
  }
}

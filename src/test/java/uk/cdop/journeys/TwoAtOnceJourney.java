package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** Two people at the same thing, and one person twice: nothing is made twice, overwritten unseen or lost. */
@ArquillianTest
@RunAsClient
class TwoAtOnceJourney {
  private static final String SENT_TWICE = """
      action => {
        const form = [...document.querySelectorAll('#maincontent form')].find(form => new URL(form.action).pathname.endsWith(action))
        const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
        return Promise.all([send(), send()]).then(answers => answers.map(answer => answer.status + ' ' + answer.url))
      }""";

  private final SomeChild child = SomeChild.any();
  private final Map<String, Person> people = new HashMap<>();
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void the_second_coordinator_at_a_notification_is_told_who_decided_it() {
    String notification = notified();
    Person first = person("oxon.coordinator").opens(notification + "/open").ticks("scope", "yes");
    Person second = person("oxon.coordinator2").opens(notification + "/out-of-scope").enters("reason", "It was a stillbirth");
    second.page().locator("input[name='rule']").first().check();
    first.presses("Open the review");
    second.presses("Decide that it is not in scope").sees("Margaret Ashdown", "Your decision was not saved", "It was a stillbirth");
    second.opens(notification).sees("Margaret Ashdown");
    assertThat(reviews()).isOne();
  }

  @Test
  void a_notification_sent_again_with_its_key_makes_one() {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> once = send(key);
    HttpResponse<String> again = send(key);
    assertThat(List.of(once.statusCode(), again.statusCode())).containsOnly(201);
    assertThat(again.body()).isEqualTo(once.body());
    person("oxon.coordinator").opens("/notifications");
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void a_public_form_sent_twice_at_once_makes_one_notification() {
    Person nurse = new Person(browser.nobody());
    nurse.opens("/notify").presses("Start now");
    FilledForm.notification(child).fillIn(nurse, "Continue", "/check");
    sendTwice(nurse, "/notify/send", "/notify/sent");
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void a_double_click_opens_one_review_and_records_one_contact() {
    Person coordinator = person("oxon.coordinator").opens(notified() + "/open").ticks("scope", "yes");
    sendTwice(coordinator, "/open", "/reviews/");
    assertThat(reviews()).isOne();

    coordinator.opens("/reviews/" + review() + "/family/contacts/new");
    fillContact(coordinator);
    sendTwice(coordinator, "/family/contacts/new", "/family");
    assertThat(Sql.count("select count(*) from keyworker.contact where review = ?", UUID.fromString(review()))).isOne();
  }

  @Test
  void an_older_edit_of_the_summary_is_shown_beside_the_newer_and_not_lost() {
    String summary = "/reviews/" + opened() + "/analysis/summary";
    Person coordinator = person("oxon.coordinator").opens(summary).enters("cause", "Prematurity").enters("summary", "From the coordinator");
    Person doctor = person("oxon.doctor").opens(summary).enters("cause", "Prematurity").enters("summary", "From the doctor");
    coordinator.presses("Save");
    isRefusedAsStale(doctor, "Save", "Margaret Ashdown", "From the coordinator", "From the doctor");
    assertThat(doctor.page().locator("textarea[name='summary']").inputValue()).isEqualTo("From the doctor");
    coordinator.opens(summary);
    assertThat(coordinator.page().locator("textarea[name='summary']").inputValue()).isEqualTo("From the coordinator");

    doctor.enters("summary", "From both").presses("Save");
    coordinator.opens(summary);
    assertThat(coordinator.page().locator("textarea[name='summary']").inputValue()).isEqualTo("From both");
  }

  @Test
  void an_older_edit_of_a_familys_wishes_is_shown_beside_the_newer_and_not_lost() {
    person("oxon.keyworker");
    String review = opened();
    person("oxon.coordinator").opens("/reviews/" + review + "/key-worker").ticks("person", "oxon.keyworker").presses("Name the key worker");
    String wishes = "/reviews/" + review + "/family/preferences";
    Person keyWorker = person("oxon.keyworker").opens(wishes).enters("way", "Text the father first");
    Person coordinator = person("oxon.coordinator").opens(wishes).enters("way", "Phone the mother");
    keyWorker.presses("Save");
    isRefusedAsStale(coordinator, "Save", "Siobhan Keane", "Text the father first", "Phone the mother");
    assertThat(coordinator.page().locator("textarea[name='way']").inputValue()).isEqualTo("Phone the mother");
    keyWorker.opens(wishes);
    assertThat(keyWorker.page().locator("textarea[name='way']").inputValue()).isEqualTo("Text the father first");
  }

  @Test
  void what_was_typed_before_a_session_ended_is_offered_after_the_next_log_in() {
    String contact = "/reviews/" + opened() + "/family/contacts/new";
    Person coordinator = person("oxon.coordinator");
    Page page = coordinator.page();
    page.route("**/session", route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("{\"secondsLeft\": 90}")));
    page.navigate(Product.at(contact).toString());
    shown(page, "dialog.app-timeout");
    page.unroute("**/session");
    page.locator("[data-stay]").click();
    PlaywrightAssertions.assertThat(page.locator("dialog.app-timeout")).isHidden();

    coordinator.enters("said", "They asked about the post-mortem.");
    PlaywrightAssertions.assertThat(page.locator("[data-draft-status]"))
        .containsText("Saved at", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    page.locator("header form[action='/log-out'] button").click();
    page.waitForURL(url -> url.contains("logged-out"));
    Browser.logIn(page, "oxon.coordinator");

    coordinator.opens(contact);
    shown(page, "[data-draft-offer]");
    Browser.requireSound(page);
    page.locator("[data-draft-use]").click();
    assertThat(page.locator("textarea[name='said']").inputValue()).isEqualTo("They asked about the post-mortem.");
  }

  private void isRefusedAsStale(Person person, String button, String... texts) {
    List<Integer> answers = new ArrayList<>();
    person.page().onResponse(answer -> {
      if (answer.request().isNavigationRequest()) {
        answers.add(answer.status());
      }
    });
    person.presses(button).sees(texts);
    assertThat(answers).containsExactly(409);
  }

  private static void shown(Page page, String selector) {
    PlaywrightAssertions.assertThat(page.locator(selector)).isVisible();
  }

  /** Sends the form that is open twice at the same moment, as an impatient double click does; both lead to the same page. */
  private static void sendTwice(Person person, String action, String to) {
    Object answers = person.page().evaluate(SENT_TWICE, action);
    assertThat((List<?>) answers).as("both answers").allSatisfy(answer -> assertThat(answer.toString()).startsWith("200 ").contains(to));
  }

  private static void fillContact(Person person) {
    person.enters("when", SomeChild.today().minusDays(1)).enters("time", "10:15").ticks("way", "PHONE").enters("with", "mother")
        .ticks("outcome", "MADE").enters("said", "A first call.");
  }

  /** The path of a notification of this child that waits for a decision. */
  private String notified() {
    assertThat(send(UUID.randomUUID().toString()).statusCode()).isEqualTo(201);
    return "/notifications/" + waiting().getFirst().get("id");
  }

  /** A review of this child. */
  private String opened() {
    person("oxon.coordinator").opens(notified() + "/open").ticks("scope", "yes").presses("Open the review");
    return review();
  }

  private List<Map<String, Object>> waiting() {
    return Sql.rows("select id from notification.notification where cdop = 'OXON' and nhs_number = ?", child.nhsNumber());
  }

  private long reviews() {
    return Sql.count("select count(*) from review.review where nhs_number = ?", child.nhsNumber());
  }

  private String review() {
    return Sql.rows("select id from review.review where nhs_number = ?", child.nhsNumber()).getFirst().get("id").toString();
  }

  private HttpResponse<String> send(String key) {
    HttpRequest request = HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json")
        .header("Idempotency-Key", key).POST(BodyPublishers.ofString(FilledForm.document(child))).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Person person(String account) {
    return people.computeIfAbsent(account, name -> new Person(browser.as(name)));
  }
}

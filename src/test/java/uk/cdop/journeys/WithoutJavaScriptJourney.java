package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Sql;

/** What people without an account do works where JavaScript is off, and with the keyboard alone. */
@ArquillianTest
@RunAsClient
class WithoutJavaScriptJourney {
  private static final String FOCUS_SHOWN = """
      () => {
        const style = getComputedStyle(document.activeElement)
        return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
      }""";

  private final SomeChild child = SomeChild.any();
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
  void a_death_is_notified_and_an_agency_answers() {
    Person nurse = new Person(browser.withoutJavaScript());
    nurse.opens("/").follows("Notify a death").presses("Start now").presses("Continue").isToldOfMistakes();
    FilledForm.notification(child).fillIn(nurse, "Continue", "/check");
    nurse.presses("Confirm and send").sees("Notification sent").doesNotSee(child.secrets());

    String recipient = "agency-" + UUID.randomUUID() + "@example.org";
    Instant before = Instant.now();
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    Object notification =
        Sql.rows("select id from notification.notification where nhs_number = ?", child.nhsNumber()).getFirst().get("id");
    coordinator.opens("/notifications/" + notification + "/open").ticks("scope", "yes").presses("Open the review").follows("Ask agencies");
    WholeReport.isAskedOf(coordinator, recipient);

    Person answering = new Person(browser.withoutJavaScript());
    answering.opens(found("/answer/\\S+", Mails.awaited(recipient, before).text()));
    Instant asked = Instant.now();
    answering.presses("Send me the code");
    answering.enters("code", found("[0-9A-Z]{4} [0-9A-Z]{4}", Mails.awaited(recipient, asked).text())).presses("Continue");
    answering.ticks("holds", "yes").presses("Continue").follows("Home and surroundings");
    FilledForm.report(child).fillIn(answering, "Save and continue", "/check");
    answering.follows("Continue to all sections");
    answering.sees("1 of 6 sections").presses("Close the request");
  }

  @Test
  void the_keyboard_alone_reaches_and_fills_a_page() {
    Page page = browser.withoutJavaScript();
    Person nurse = new Person(page).opens("/notify");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to main content");
    assertThat(page.locator(".nhsuk-skip-link").boundingBox().width).as("the skip link is seen when it has the focus").isGreaterThan(20);
    page.keyboard().press("Enter");
    tabTo(page, "button", "Start now");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/notify/form/"));

    tabTo(page, "input", "");
    page.keyboard().press("Space");
    assertThat(page.evaluate("document.activeElement.checked")).isEqualTo(true);
    page.keyboard().press("Tab");
    page.keyboard().type(child.postcode());
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("/notifier"));
    assertThat(nurse.text()).contains("Your details");
  }

  /** Presses Tab until an element of this kind with this text has the focus; each stop on the way must show that it has it. */
  private static void tabTo(Page page, String tag, String text) {
    for (int stops = 0; stops < 40; stops++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(FOCUS_SHOWN)).as("focus is seen at %s", page.evaluate("document.activeElement.outerHTML")).isEqualTo(true);
      Object here = page.evaluate("document.activeElement.tagName.toLowerCase() + ' ' + document.activeElement.textContent.trim()");
      if (here.equals(tag + " " + text)) {
        return;
      }
    }
    throw new AssertionError("Tab reaches no %s «%s» at %s".formatted(tag, text, page.url()));
  }

  private static String found(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as("%s in the mail", pattern).isTrue();
    return matcher.group();
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The server is killed while a meeting is recorded, and comes back: nothing that was typed is lost. */
@ArquillianTest
@RunAsClient
class LiveRestartJourney {
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
  void what_is_typed_while_the_server_is_down_is_saved_when_it_is_back() {
    LiveWindow recorder = new LiveWindow(browser.as("oxon.coordinator"));
    PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", Map.of("oxon.chair", "HEALTH"));
    recorder.opens(panel.live("")).presses("Start the meeting").presses("Start Case A").comesTo("1 of 1");
    recorder.types("textarea[name='goodPractice']", "Saved before the server fell.").isSaved();

    CompletableFuture<Void> back;
    Page page = recorder.page();
    Product.crash();
    recorder.types("textarea[name='familyFeedback']", "Typed while the server was down.");
    PlaywrightAssertions.assertThat(page.locator("[data-live-lost]")).containsText("Not saved since", told());
    back = CompletableFuture.runAsync(Product::recover);
    page.locator("[data-live-list='domain-B'] [data-live-new='true'] textarea").fill("A line that was added while it was down.");
    page.locator("[data-live-list='domain-B'] [data-live-new='true'] input[name='grade'][value='1']").check();
    page.locator("[data-live-list='domain-B'] [data-live-add]").click();
    page.locator("[data-live-list='domain-B'] [data-live-new='true'] textarea").fill("And a second one.");
    while (!back.isDone()) {
      page.waitForTimeout(500);
    }
    back.join();

    logsInAgainInAnotherTab(page);
    PlaywrightAssertions.assertThat(page.locator("[data-live-lost]")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
    PlaywrightAssertions.assertThat(page.locator("[data-live-status]")).containsText("Saved at", told());
    page.waitForTimeout(2_500);
    assertThat(page.url()).endsWith("/record/A");

    String part = Sql.rows("select fields::text as it from live.part p join live.item i on i.id = p.item_id where i.meeting_id = ? and part = 'PRACTICE'", panel.meeting())
        .getFirst().get("it").toString();
    assertThat(part).contains("Saved before the server fell.", "Typed while the server was down.");
    List<Map<String, Object>> lines = Sql.rows("select fields::text as it from live.line l join live.item i on i.id = l.item_id where i.meeting_id = ? and origin is null", panel.meeting());
    assertThat(lines).hasSize(2).extracting(line -> line.get("it").toString())
        .anyMatch(line -> line.contains("A line that was added while it was down."))
        .anyMatch(line -> line.contains("And a second one."));
  }

  /** Where the session did not outlive the server, the page says so and leads to another tab; the log-in service still knows the person. */
  private static void logsInAgainInAnotherTab(Page page) {
    page.waitForFunction("() => document.querySelector('[data-live-lost]').hidden || document.querySelector('[data-live-lost] a')", null,
        new Page.WaitForFunctionOptions().setTimeout(30_000));
    if (page.locator("[data-live-lost] a").count() > 0) {
      Page tab = page.context().waitForPage(() -> page.locator("[data-live-lost] a").click());
      tab.waitForURL(url -> url.contains("/live/"));
      tab.close();
    }
  }

  private static LocatorAssertions.ContainsTextOptions told() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
  }
}

package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import uk.cdop.testing.Product;

/** A window on a meeting that is held live, in which pages change by themselves. */
record LiveWindow(Page page) {
  private static final double SOON = 8_000;

  LiveWindow opens(String path) {
    page.navigate(Product.at(path).toString());
    return this;
  }

  LiveWindow presses(String button) {
    Locator found = page.locator("#maincontent button", new Page.LocatorOptions().setHasText(button)).first();
    if (page.locator("[data-live-page='record']").count() > 0) {
      page.waitForSelector("[data-live-ready]");
    }
    PlaywrightAssertions.assertThat(found).not().hasAttribute("aria-disabled", "true");
    found.click();
    return this;
  }

  /** Marks that someone is here, away, gone or back, by the words of the button. */
  LiveWindow marks(String name, String button) {
    person(name).locator("button", new Locator.LocatorOptions().setHasText(button)).click();
    return this;
  }

  LiveWindow seesOf(String name, String words) {
    PlaywrightAssertions.assertThat(person(name)).containsText(words, soon());
    return this;
  }

  private Locator person(String name) {
    return page.locator(".app-live-people li", new Page.LocatorOptions().setHasText(name));
  }

  LiveWindow comesTo(String heading) {
    PlaywrightAssertions.assertThat(page.locator("main")).containsText(heading, soon());
    return this;
  }

  LiveWindow isTold(String words) {
    PlaywrightAssertions.assertThat(page.locator("[data-live-line]")).containsText(words, soon());
    return this;
  }

  LiveWindow types(String field, String words) {
    page.locator(field).first().fill(words);
    return this;
  }

  LiveWindow ticks(String field, String value) {
    page.locator("input[name='" + field + "'][value='" + value + "']").first().check();
    return this;
  }

  LiveWindow finds(String field, String words) {
    PlaywrightAssertions.assertThat(page.locator(field).first()).hasValue(words, new LocatorAssertions.HasValueOptions().setTimeout(SOON));
    return this;
  }

  /** Everything that was typed is kept by the server. */
  LiveWindow isSaved() {
    PlaywrightAssertions.assertThat(page.locator("[data-live-ready]")).hasAttribute("data-live-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(SOON));
    PlaywrightAssertions.assertThat(page.locator("[data-live-status]")).containsText("Saved at", soon());
    return this;
  }

  LiveWindow decides(String decision) {
    return ticks("decision", decision);
  }

  String text() {
    return page.locator("body").innerText();
  }

  void doesNotSay(String words) {
    assertThat(text()).doesNotContain(words);
  }

  private static LocatorAssertions.ContainsTextOptions soon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON);
  }
}

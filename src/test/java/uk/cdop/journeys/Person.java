package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Product;

/** Someone at a window of their own. Every page that they come to must be sound. */
final class Person {
  private final Page page;
  private final AtomicInteger loads = new AtomicInteger();

  Person(Page page) {
    this.page = page;
    page.onLoad(loaded -> loads.incrementAndGet());
  }

  Page page() {
    return page;
  }

  /** The path of the page they are on. */
  String path() {
    return page.url().substring(Product.at("").toString().length());
  }

  Person opens(String path) {
    Response answer = page.navigate(Product.at(path).toString());
    assertThat(answer.status()).as("the answer to %s", path).isEqualTo(200);
    Browser.requireSound(page);
    return this;
  }

  /** Opens a page that this person must not see. */
  Person isRefused(String path, int status) {
    Response answer = page.navigate(Product.at(path).toString());
    assertThat(answer.status()).as("the answer to %s", path).isEqualTo(status);
    Browser.requireSound(page);
    return this;
  }

  Person follows(String link) {
    return comesFrom(page.locator("#maincontent a, .nhsuk-back-link", new Page.LocatorOptions().setHasText(link)).first());
  }

  /** Presses the button with exactly this name and comes to the page that answers. */
  Person presses(String button) {
    return comesFrom(page.locator("#maincontent").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).first());
  }

  Person enters(String field, String text) {
    field("[name='" + field + "']").fill(text);
    return this;
  }

  Person enters(String field, LocalDate day) {
    return enters(field + "-day", "" + day.getDayOfMonth()).enters(field + "-month", "" + day.getMonthValue())
        .enters(field + "-year", "" + day.getYear());
  }

  /** Ticks a radio or a checkbox. */
  Person ticks(String field, String value) {
    field("input[name='" + field + "'][value='" + value + "']").check();
    return this;
  }

  Person selects(String field, String value) {
    field("select[name='" + field + "']").selectOption(value);
    return this;
  }

  Person sees(String... texts) {
    assertThat(text()).as("the page %s", path()).contains(texts);
    return this;
  }

  Person doesNotSee(Iterable<String> texts) {
    for (String text : texts) {
      assertThat(page.content()).as("the page %s", path()).doesNotContainIgnoringCase(text);
    }
    return this;
  }

  /** What stands in the fields of a form, names no one; the rest of the page may. */
  Person doesNotSeeInFields(Iterable<String> texts) {
    for (Locator field : page.locator("#maincontent input:not([type=hidden]), #maincontent textarea").all()) {
      texts.forEach(text -> assertThat(field.inputValue()).as("a field at %s", path()).doesNotContainIgnoringCase(text));
    }
    return this;
  }

  /** The page says what was wrong, above the heading and in its title. */
  Person isToldOfMistakes() {
    assertThat(page.locator(".nhsuk-error-summary").count()).as("error summary at %s", path()).isOne();
    assertThat(page.title()).startsWith("Error: ");
    return this;
  }

  /** A file, as it is downloaded by this person. */
  byte[] fetches(String path) {
    APIResponse answer = page.request().get(Product.at(path).toString());
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body();
  }

  static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of the whole page, folded parts included. */
  String text() {
    return page.locator("#maincontent").textContent().replaceAll("\\s+", " ");
  }

  private Locator field(String selector) {
    Locator field = page.locator("#maincontent " + selector);
    assertThat(field.count()).as("%s at %s, which says: %s", selector, path(), text()).isPositive();
    return field.first();
  }

  private Person comesFrom(Locator linkOrButton) {
    if (linkOrButton.count() == 0) {
      throw new AssertionError("%s is not at %s, which says: %s".formatted(linkOrButton, path(), text()));
    }
    // A button that moves a meeting rests for a moment after a case has come; the script says when it has begun.
    if (page.locator("[data-live-page='record']").count() > 0) {
      page.waitForSelector("[data-live-ready]");
    }
    PlaywrightAssertions.assertThat(linkOrButton).not().hasAttribute("aria-disabled", "true");
    int before = loads.get();
    linkOrButton.click();
    page.waitForCondition(() -> loads.get() > before);
    Browser.requireSound(page);
    return this;
  }
}

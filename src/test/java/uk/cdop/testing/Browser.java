package uk.cdop.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium without a window. A test that needs it is left out, and counted so, where there is none. */
public final class Browser implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");
  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser open() {
    Optional<Path> found = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    Assumptions.assumeTrue(found.isPresent(), "No Chromium on this machine");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(found.get()).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))));
  }

  /** A window with no memory of other windows, at which nobody has logged in. */
  public Page nobody() {
    return window(true);
  }

  /** A window in which JavaScript is off. */
  public Page withoutJavaScript() {
    return window(false);
  }

  /** A window in which this person has logged in through Keycloak's form and sees the page that follows. */
  public Page as(String user) {
    Page page = nobody();
    logIn(page, user);
    return page;
  }

  public static void logIn(Page page, String user) {
    page.navigate(Product.at("/log-in").toString());
    page.locator("#username").fill(user);
    page.locator("#password").fill(Login.PASSWORD);
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(Product.at("/").toString()));
  }

  /** Fails with each finding in words: the rule, where on the page, and where to read about it. */
  public static void requireAccessible(Page page) {
    List<Rule> findings = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
    if (!findings.isEmpty()) {
      throw new AssertionError("%s («%s») has %d accessibility findings:%n%s".formatted(page.url(), page.title(), findings.size(),
          findings.stream().map(Browser::told).collect(Collectors.joining("\n"))));
    }
  }

  private static String told(Rule rule) {
    Stream<String> places = rule.getNodes().stream().limit(5).map(node -> "      " + node.getTarget() + "  " + node.getHtml());
    return "  %s (%s): %s%n%s%n      %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(),
        places.collect(Collectors.joining("\n")), rule.getHelpUrl());
  }

  private Page window(boolean javaScript) {
    BrowserContext context = chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(javaScript));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}

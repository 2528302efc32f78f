package uk.cdop.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium without a window. A test that needs it is left out, and counted so, where there is none. */
public final class Browser implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");
  private static final ViewportSize DESKTOP = new ViewportSize(1280, 900);
  private static final int NARROWEST = 320;
  private static final String WIDEST = "narrowest => [...document.body.querySelectorAll('*')]"
      + ".filter(element => element.getBoundingClientRect().right > narrowest).slice(-3)"
      + ".map(element => '      ' + element.outerHTML.slice(0, 150)).join('\\n')";
  private static final Map<Page, List<String>> TROUBLES = new WeakHashMap<>();

  private static final Set<Page> SCRIPTLESS = Collections.newSetFromMap(new WeakHashMap<>());

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

  /**
   * Fails unless the page is accessible (where JavaScript is on), needs no sideways scrolling on the narrowest phone, and since this window was
   * opened nothing was refused by the content policy, no script complained and no answer was a server error.
   */
  public static void requireSound(Page page) {
    // Axe is itself a script that waits for others, which never happens where JavaScript is off.
    if (!SCRIPTLESS.contains(page)) {
      requireAccessible(page);
    }
    requireNarrow(page);
    List<String> troubles = TROUBLES.getOrDefault(page, List.of());
    if (!troubles.isEmpty()) {
      throw new AssertionError("Until %s («%s») the browser had these troubles:%n  %s".formatted(
          page.url(), page.title(), String.join("\n  ", troubles)));
    }
  }

  public static void requireAccessible(Page page) {
    Accessibility.require(page);
  }

  private static void requireNarrow(Page page) {
    page.setViewportSize(NARROWEST, DESKTOP.height);
    int width = width(page);
    // The menu in the header folds a moment after the window has become narrow.
    for (int waited = 0; width > NARROWEST && waited < 20; waited++) {
      page.waitForTimeout(100);
      width = width(page);
    }
    Object widest = width > NARROWEST ? page.evaluate(WIDEST, NARROWEST) : "";
    page.setViewportSize(DESKTOP.width, DESKTOP.height);
    if (width > NARROWEST) {
      throw new AssertionError("%s («%s») is %d pixels wide on a phone of %d, because of:%n%s".formatted(
          page.url(), page.title(), width, NARROWEST, widest));
    }
  }

  private static int width(Page page) {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }

  private Page window(boolean javaScript) {
    BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
        .setLocale("en-GB").setJavaScriptEnabled(javaScript).setViewportSize(DESKTOP));
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    TROUBLES.put(page, troublesOf(page));
    if (!javaScript) {
      SCRIPTLESS.add(page);
    }
    return page;
  }

  /** What our own pages did wrong. Keycloak's are not ours, and a form that was refused with 4xx is no trouble. */
  private static List<String> troublesOf(Page page) {
    List<String> troubles = new CopyOnWriteArrayList<>();
    page.onPageError(error -> troubles.add("script: " + error));
    page.onConsoleMessage(message -> {
      boolean ours = page.url().startsWith(Product.at("/").toString());
      if (message.type().equals("error") && ours && !message.text().startsWith("Failed to load resource")) {
        troubles.add("console: " + message.text());
      }
    });
    page.onResponse(response -> {
      boolean ours = response.url().startsWith(Product.at("/").toString());
      boolean document = response.request().isNavigationRequest();
      if (ours && (response.status() >= 500 || !document && response.status() >= 400)) {
        troubles.add("answer %d of %s".formatted(response.status(), response.url()));
      }
    });
    return troubles;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}

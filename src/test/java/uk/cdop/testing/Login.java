package uk.cdop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;

/** People of the demonstration at a browser without JavaScript, logged in through Keycloak's own form. */
public final class Login {
  public static final String PASSWORD = "Demo-only-2026";
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private Login() {}

  /** A browser in which nobody has logged in. */
  public static WebClient nobody() {
    WebClient browser = new WebClient();
    browser.getOptions().setJavaScriptEnabled(false);
    browser.getOptions().setCssEnabled(false);
    browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
    browser.getOptions().setTimeout(30_000);
    return browser;
  }

  /** A browser in which this person has logged in, for example oxon.coordinator. */
  public static WebClient as(String user) {
    return through(nobody(), user);
  }

  /** Logs this person in through this browser, with whatever it brings along. */
  public static WebClient through(WebClient browser, String user) {
    HtmlPage page = (HtmlPage) open(browser, Product.at("/log-in"));
    if (page.querySelector("#kc-form-login") == null) {
      throw new AssertionError("Keycloak's form was expected, but " + page.getUrl() + " answered " + page.getWebResponse().getStatusCode());
    }
    HtmlForm form = page.getFirstByXPath("//form[@id='kc-form-login']");
    try {
      form.<HtmlInput>getInputByName("username").type(user);
      form.<HtmlInput>getInputByName("password").type(PASSWORD);
      Page after = page.<HtmlElement>querySelector("#kc-login").click();
      if (!after.getUrl().toString().startsWith(Product.at("/").toString())) {
        throw new AssertionError("Keycloak did not let " + user + " in: " + after.getUrl().getPath());
      }
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page, a file or a refusal; look at its response for the status. */
  public static Page open(WebClient browser, URI address) {
    try {
      return browser.getPage(address.toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An access token of the client cdop-api, for the header Authorization: Bearer. */
  public static String apiToken() {
    return token("cdop-api", Product.apiClientSecret());
  }

  /** An access token of a service that sends messages, such as spen. */
  public static String senderToken(String source) {
    return token(source, Product.secretOf(source));
  }

  private static String token(String client, String secret) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(Product.realm() + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
        .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String body = http.send(request, BodyHandlers.ofString()).body();
      Matcher token = TOKEN.matcher(body);
      if (!token.find()) {
        throw new AssertionError("Keycloak gave no token to " + client);
      }
      return token.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

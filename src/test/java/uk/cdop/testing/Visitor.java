package uk.cdop.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.Cookie;

/** Someone who asks for addresses one by one, with the cookies and the forgery token of a browser, and follows no redirect. */
public final class Visitor implements AutoCloseable {
  private static final String BOUNDARY = "----PartOfAForm";

  private final WebClient browser;

  private Visitor(WebClient browser) {
    this.browser = browser;
    browser.getOptions().setRedirectEnabled(false);
  }

  /** What came back; `words` leaves out what differs from request to request, `whole` nothing. */
  public record Answer(int status, String location, String words, String whole) {
    /** Sent to log in, or told by the API that nobody is known. */
    public boolean refusedAsUnknown() {
      return status == 401 || ((status == 302 || status == 303) && (location.contains("/realms/") || location.endsWith("/log-in")));
    }
  }

  public static Visitor as(String user) {
    return new Visitor(Login.as(user));
  }

  public static Visitor nobody() {
    return new Visitor(Login.nobody());
  }

  public static String encoded(String words) {
    return words.startsWith("%") || words.startsWith("..") ? words : URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public Answer ask(String verb, String path) {
    return ask(verb, path, verb.equals("POST") && path.startsWith("/api/") ? "{}" : "");
  }

  /** Sends a form; each field as {@code name=value}. */
  public Answer send(String path, String... fields) {
    return ask(
        "POST",
        path,
        Arrays.stream(fields)
            .map(field -> encoded(field.substring(0, field.indexOf('='))) + "=" + encoded(field.substring(field.indexOf('=') + 1)))
            .collect(Collectors.joining("&")));
  }

  /** Sends a form with a file of words; each other field as {@code name=value}. */
  public Answer upload(String path, String name, String file, String... fields) {
    StringBuilder body = new StringBuilder();
    for (String field : fields) {
      body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"").append(field, 0, field.indexOf('='))
          .append("\"\r\n\r\n").append(field.substring(field.indexOf('=') + 1)).append("\r\n");
    }
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(name)
        .append("\"\r\nContent-Type: text/csv\r\n\r\n").append(file).append("\r\n--").append(BOUNDARY).append("--\r\n");
    return ask("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
  }

  /** The data of the first event that an address tells whoever listens to it. */
  public String firstEvent(String path) {
    try {
      HttpURLConnection line = (HttpURLConnection) URI.create(Product.at("/") + path.substring(1)).toURL().openConnection();
      line.setConnectTimeout(30_000);
      line.setReadTimeout(30_000);
      line.setRequestProperty("Accept", "text/event-stream");
      line.setRequestProperty(
          "Cookie",
          browser.getCookieManager().getCookies().stream().map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; ")));
      try (BufferedReader told = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
        return told.lines().filter(each -> each.startsWith("data:")).findFirst().orElse("").replaceFirst("data:\\s*", "");
      } finally {
        line.disconnect();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer ask(String verb, String path, String body) {
    return ask(verb, path, path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded", body);
  }

  private Answer ask(String verb, String path, String type, String body) {
    try {
      WebRequest request = new WebRequest(URI.create(Product.at("/") + path.substring(1)).toURL(), HttpMethod.valueOf(verb));
      request.setAdditionalHeader("Accept", "text/html,application/json;q=0.9,*/*;q=0.8");
      if (!verb.equals("GET")) {
        Cookie token = browser.getCookieManager().getCookie("__Host-csrf");
        request.setAdditionalHeader("X-CSRF-Token", token == null ? "" : token.getValue());
        request.setAdditionalHeader("Sec-Fetch-Site", "same-origin");
        if (verb.equals("POST")) {
          request.setAdditionalHeader("Content-Type", type);
          request.setRequestBody(body);
        }
      }
      WebResponse response = browser.loadWebResponse(request);
      String location = response.getResponseHeaderValue("Location");
      String words = response.getContentAsString()
          .replaceAll("name=\"csrf\" (value|content)=\"[^\"]*\"", "")
          .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID");
      return new Answer(response.getStatusCode(), location == null ? "" : location, words, response.getContentAsString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}

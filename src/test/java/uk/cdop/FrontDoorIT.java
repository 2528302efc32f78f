package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.Cookie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;

/** What every answer and every session keeps to, whoever asks and whatever for. */
@ArquillianTest
@RunAsClient
class FrontDoorIT {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/notify", "/support", "/assets/app.css", "/api/me", "/no-such-page", "/reviews", "/schemas/ncmd/none.json"})
  void every_answer_carries_the_protective_headers(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").contains("/realms/")) {
      return; // the server's own redirect to log in, before any filter of ours
    }
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    if (!path.startsWith("/assets/")) {
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void cookies_are_kept_from_scripts_other_hosts_and_plain_lines() {
    try (WebClient browser = Login.as("oxon.coordinator")) {
      assertThat(browser.getCookieManager().getCookies())
          .filteredOn(cookie -> cookie.getName().startsWith("__Host-"))
          .extracting(Cookie::getName)
          .contains("__Host-cdop", "__Host-csrf");
      for (String name : List.of("__Host-cdop", "__Host-csrf")) {
        Cookie cookie = browser.getCookieManager().getCookie(name);
        assertThat(cookie.isSecure()).as("%s secure", name).isTrue();
        assertThat(cookie.isHttpOnly()).as("%s http only", name).isTrue();
        assertThat(cookie.getSameSite().toLowerCase(Locale.ROOT)).as("%s same site", name).isIn("lax", "strict");
        assertThat(cookie.getPath()).isEqualTo("/");
      }
    }
  }

  @Test
  void a_session_cookie_planted_before_log_in_is_not_the_one_after_it() {
    try (WebClient browser = Login.nobody()) {
      String planted = "plantedplantedplantedplantedplantedplant";
      browser.getCookieManager().addCookie(new Cookie("localhost", "__Host-cdop", planted, "/", null, true, true));
      Login.through(browser, "oxon.coordinator");
      String after = browser.getCookieManager().getCookie("__Host-cdop").getValue();
      assertThat(after).doesNotStartWith(planted);
      assertThat(after).isNotEqualTo(planted);
    }
  }

  @Test
  void logging_out_ends_the_session_here_and_at_the_log_in_service() throws IOException {
    try (WebClient browser = Login.as("oxon.doctor")) {
      HtmlPage home = (HtmlPage) Login.open(browser, Product.at("/home"));
      HtmlForm logOut = home.getFirstByXPath("//form[@action='/log-out']");
      logOut.<HtmlButton>getFirstByXPath(".//button").click();
      HtmlPage after = (HtmlPage) Login.open(browser, Product.at("/home"));
      assertThat(after.<HtmlForm>getFirstByXPath("//form[@id='kc-form-login']")).as("Keycloak asks again").isNotNull();
    }
  }

  @Test
  void a_form_from_elsewhere_is_refused() throws IOException {
    try (WebClient browser = Login.as("oxon.coordinator")) {
      Login.open(browser, Product.at("/meetings/new"));
      String token = browser.getCookieManager().getCookie("__Host-csrf").getValue();
      assertThat(post(browser, token, "same-origin")).isNotEqualTo(403);
      assertThat(post(browser, token, "cross-site")).isEqualTo(403);
      assertThat(post(browser, token, "same-site")).isEqualTo(403);
      assertThat(post(browser, token.substring(1) + "A", "same-origin")).isEqualTo(403);
      assertThat(post(browser, "", "same-origin")).isEqualTo(403);
    }
  }

  @Test
  void the_description_of_the_api_names_what_is_served_and_nothing_else() throws Exception {
    JsonNode described = new YAMLMapper().readTree(send(HttpRequest.newBuilder(Product.at("/openapi")).build()).body());
    Set<String> paths = new TreeSet<>();
    described.get("paths").fieldNames().forEachRemaining(
        path -> described.get("paths").get(path).fieldNames().forEachRemaining(verb -> {
          if (Set.of("get", "post", "put", "delete", "patch").contains(verb)) {
            paths.add(verb.toUpperCase(Locale.ROOT) + " " + path);
          }
        }));
    assertThat(paths)
        .isEqualTo(
            Endpoints.served().stream()
                .map(Object::toString)
                .filter(endpoint -> endpoint.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"\"", "{\"answers\": 3}", "{\"unknown\": {}}", "{\"child.first_name\": \"\\u0000\"}", "null"})
  void what_the_api_cannot_read_is_a_problem_in_json_and_never_a_failure(String body) throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
    assertThat(answer.statusCode()).isBetween(400, 422);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + answer.statusCode()).doesNotContain("Exception");
  }

  private static int post(WebClient browser, String token, String site) throws IOException {
    WebRequest request = new WebRequest(Product.at("/meetings/new").toURL(), HttpMethod.POST);
    request.setAdditionalHeader("Sec-Fetch-Site", site);
    request.setAdditionalHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setRequestBody("csrf=" + token);
    return browser.loadWebResponse(request).getStatusCode();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = path.equals("/") ? Product.at("/") : Product.at(path);
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html").build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}

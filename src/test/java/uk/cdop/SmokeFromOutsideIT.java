package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.htmlunit.WebClient;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The product as people and their machines meet it. */
@ArquillianTest
@RunAsClient
class SmokeFromOutsideIT {
  @Test
  void reports_its_health() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(HttpRequest.newBuilder(Product.health()).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"status\":\"UP\"");
    }
  }

  @Test
  void lets_a_coordinator_in_through_keycloak_without_javascript() {
    try (WebClient browser = Login.as("oxon.coordinator")) {
      assertThat(Login.open(browser, Product.at("/")).getWebResponse().getStatusCode()).isEqualTo(200);
    }
  }

  @Test
  void shows_a_coordinator_an_accessible_page_after_logging_in() {
    try (Browser browser = Browser.open()) {
      Page page = browser.as("bucks.coordinator");
      Browser.requireAccessible(page);
    }
  }

  @Test
  void gives_the_database_to_its_owner_and_not_to_the_application() {
    assertThat(Sql.rows("select pg_get_userbyid(datdba) as owner from pg_database where datname = 'cdop'"))
        .singleElement().satisfies(row -> assertThat(row.get("owner")).isEqualTo("cdop_owner"));
  }

  @Test
  void gives_a_system_a_token_for_the_api() {
    assertThat(Login.apiToken()).isNotBlank();
  }
}

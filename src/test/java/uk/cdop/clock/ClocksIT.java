package uk.cdop.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The clocks of a case over HTTP: both readings, pauses, targets of a CDOP, and cases that came past the application. */
@ArquillianTest
@RunAsClient
class ClocksIT {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate DIED = TODAY.minusDays(40);

  private final UUID review = UUID.randomUUID();
  private final String clocks = "/reviews/" + review + "/clocks";

  @Test
  void a_pause_with_a_reason_shows_in_one_reading_and_moves_the_end() throws IOException {
    givenAReview(review, "OXON");
    try (WebClient browser = Login.as("oxon.coordinator")) {
      assertThat(text(browser, clocks)).contains("Child death review meeting", "40 days", "less than 6 months");
      Object before = due("T9");
      assertThat(post(browser, clocks + "/pause", "reason=OTHER_REVIEW").getStatusCode()).isEqualTo(422);
      post(browser, clocks + "/pause", fields("reason=OTHER_REVIEW", "clocks=T9", "clocks=T12", "why=The trust investigates first", day("from", TODAY.minusDays(30))));
      assertThat(state("T9")).isEqualTo("PAUSED");
      assertThat(due("T9")).isNull();
      assertThat(state("T10")).isEqualTo("");
      Map<String, Object> pause = Sql.rows("select id, version from clock.pause where review_id = ?", review).getFirst();
      String resume = clocks + "/pauses/" + pause.get("id") + "/resume";
      assertThat(post(browser, resume, fields("seen=" + pause.get("version"), "why=Too early", day("on", TODAY.minusDays(31)))).getStatusCode()).isEqualTo(422);
      assertThat(post(browser, resume, fields("seen=99", "why=Stale", day("on", TODAY.minusDays(10)))).getStatusCode()).isEqualTo(409);
      post(browser, resume, fields("seen=" + pause.get("version"), "why=It has ended", day("on", TODAY.minusDays(10))));
      assertThat(state("T9")).isEqualTo("RUNNING");
      assertThat(text(browser, clocks)).contains("40 days", "20 days", "It has ended");
      assertThat(Duration.between(instant(before), instant(due("T9")))).isBetween(Duration.ofHours(20 * 24 - 1), Duration.ofHours(20 * 24 + 1));
      assertThat(Sql.rows("select act from audit.entry where review_id = ? order by number", review)).extracting("act").contains("clock.viewed", "clock.paused", "clock.resumed");
    }
  }

  @Test
  void a_case_that_came_past_the_application_is_read_by_the_service() throws InterruptedException {
    givenAReview(review, "OXON");
    Instant end = Instant.now().plusSeconds(90);
    while (state("T12").isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(1_000);
    }
    assertThat(state("T12")).isEqualTo("RUNNING");
  }

  @Test
  void a_panel_that_sets_its_own_target_changes_its_open_cases_and_nobody_elses() throws IOException, InterruptedException {
    UUID theirs = UUID.randomUUID();
    givenAReview(review, "BERKS");
    givenAReview(theirs, "OXON");
    try (WebClient browser = Login.as("berks.coordinator"); WebClient other = Login.as("oxon.coordinator")) {
      text(browser, clocks);
      text(other, "/reviews/" + theirs + "/clocks");
      assertThat(post(browser, "/clocks/T9", "seen=-1", "amount=0", "unit=WEEKS", "why=For a test").getStatusCode()).isEqualTo(422);
      assertThat(post(browser, "/clocks/T9", "seen=-1", "amount=5", "unit=YEAR_END", "why=For a test").getStatusCode()).isEqualTo(422);
      long seen = Sql.rows("select version from clock.target where cdop = 'BERKS' and code = 'T9'").stream().map(row -> ((Number) row.get("version")).longValue()).findFirst().orElse(-1L);
      post(browser, "/clocks/T9", "seen=" + seen, "amount=8", "unit=WEEKS", "why=For a test");
      assertThat(post(browser, "/clocks/T9", "seen=-7", "amount=8", "unit=WEEKS", "why=For a test").getStatusCode()).isEqualTo(409);
      assertThat(text(browser, "/clocks")).contains("8 weeks", "For a test");
      assertThat(text(other, "/clocks")).doesNotContain("For a test");
      Instant end = Instant.now().plusSeconds(120);
      while (!"WEEKS".equals(unit(review)) && Instant.now().isBefore(end)) {
        Thread.sleep(1_000);
      }
      assertThat(unit(review)).isEqualTo("WEEKS");
      assertThat(unit(theirs)).isEqualTo("MONTHS");
    } finally {
      Sql.change("delete from clock.target where cdop = 'BERKS' and code = 'T9'");
    }
  }

  @Test
  void refuses_the_wrong_role_and_the_wrong_cdop() throws IOException {
    givenAReview(review, "OXON");
    for (String page : List.of("", "/pause")) {
      assertThat(statusFor("oxon.keyworker", clocks + page)).isEqualTo(403);
      assertThat(statusFor("oxon.member", clocks + page)).isEqualTo(403);
      assertThat(statusFor("bucks.coordinator", clocks + page)).isEqualTo(404);
    }
    assertThat(statusFor("oxon.doctor", "/clocks/T9")).isEqualTo(403);
  }

  private static Instant instant(Object timestamp) {
    return ((Timestamp) timestamp).toInstant();
  }

  private String state(String code) {
    return Sql.rows("select state from clock.clock where review_id = ? and code = ?", review, code).stream().map(row -> row.get("state").toString()).findFirst().orElse("");
  }

  private static String unit(UUID of) {
    return Sql.rows("select unit from clock.clock where review_id = ? and code = 'T9'", of).stream().map(row -> row.get("unit").toString()).findFirst().orElse("");
  }

  private Object due(String code) {
    return due(code, review);
  }

  private static Object due(String code, UUID of) {
    return Sql.rows("select due_at from clock.clock where review_id = ? and code = ?", of, code).stream().map(row -> row.get("due_at")).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String[] day(String field, LocalDate day) {
    return new String[] {field + "-day=" + day.getDayOfMonth(), field + "-month=" + day.getMonthValue(), field + "-year=" + day.getYear()};
  }

  private static String[] fields(Object... parts) {
    List<String> fields = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof String[] several) {
        fields.addAll(List.of(several));
      } else {
        fields.add((String) part);
      }
    }
    return fields.toArray(String[]::new);
  }

  private static void givenAReview(UUID id, String cdop) {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, ?, 0, ?, 'GATHERING', 'Tamsin', "
            + "'Invented', '', ?, ?, '9', '', '', false, false, now() - interval '39 days', now(), 'invented')",
        id, cdop, cdop + "-2026-" + id, DIED.minusDays(2000), DIED);
  }

  private static int statusFor(String user, String path) throws IOException {
    try (WebClient browser = Login.as(user)) {
      return Login.open(browser, Product.at(path)).getWebResponse().getStatusCode();
    }
  }

  private static String text(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getContentAsString();
  }

  private static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = text(browser, "/home").replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String field : fields) {
      parameters.add(new NameValuePair(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    return browser.getPage(request).getWebResponse();
  }
}

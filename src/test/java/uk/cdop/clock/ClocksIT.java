package uk.cdop.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.testing.Forms.day;
import static uk.cdop.testing.Forms.fields;
import static uk.cdop.testing.Forms.open;
import static uk.cdop.testing.Forms.post;
import static uk.cdop.testing.Forms.status;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.GatheringCase;
import uk.cdop.testing.Login;
import uk.cdop.testing.Sql;

/** The clocks of a case over HTTP: both readings, pauses, targets of a CDOP, and cases that came past the application. */
@ArquillianTest
@RunAsClient
class ClocksIT {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate DIED = TODAY.minusDays(40);

  private UUID review;
  private String clocks;

  @Test
  void a_pause_with_a_reason_shows_in_one_reading_and_moves_the_end() throws IOException {
    givenAReview("OXON");
    try (WebClient browser = Login.as("oxon.coordinator")) {
      assertThat(open(browser, clocks)).contains("Child death review meeting", "40 days", "less than 6 months");
      Object before = due("T9");
      assertThat(post(browser, clocks + "/pause", "reason=OTHER_REVIEW").getStatusCode()).isEqualTo(422);
      post(browser, clocks + "/pause", fields("reason=OTHER_REVIEW", "clocks=T9", "clocks=T12", "why=The trust investigates first", day("from", TODAY.minusDays(30))));
      assertThat(state("T9")).isEqualTo("PAUSED");
      assertThat(due("T9")).isNull();
      assertThat(state("T10")).isEqualTo("");
      Map<String, Object> pause = Sql.rows("select id, version from clock.pause where review_id = ?", review).getFirst();
      String resume = clocks + "/pauses/" + pause.get("id") + "/resume";
      assertThat(post(browser, resume, fields("seen=" + pause.get("version"), "why=Too early", day("on", TODAY.minusDays(31)))).getStatusCode()).isEqualTo(422);
      post(browser, resume, fields("seen=" + pause.get("version"), "why=It has ended", day("on", TODAY.minusDays(10))));
      WebResponse late = post(browser, resume, fields("seen=" + pause.get("version"), "why=Typed meanwhile", day("on", TODAY.minusDays(9))));
      assertThat(late.getStatusCode()).isEqualTo(409);
      assertThat(late.getContentAsString()).contains("this pause has ended", "It has ended", "Typed by you", "Typed meanwhile");
      assertThat(state("T9")).isEqualTo("RUNNING");
      assertThat(open(browser, clocks)).contains("40 days", "20 days", "It has ended");
      assertThat(Duration.between(instant(before), instant(due("T9")))).isBetween(Duration.ofHours(20 * 24 - 1), Duration.ofHours(20 * 24 + 1));
      assertThat(Sql.rows("select act from audit.entry where review_id = ? order by number", review)).extracting("act").contains("clock.viewed", "clock.paused", "clock.resumed");
    }
  }

  @Test
  void a_case_that_came_past_the_application_is_read_by_the_service() throws InterruptedException {
    givenAReview("OXON");
    Instant end = Instant.now().plusSeconds(90);
    while (state("T12").isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(1_000);
    }
    assertThat(state("T12")).isEqualTo("RUNNING");
  }

  @Test
  void a_panel_that_sets_its_own_target_changes_its_open_cases_and_nobody_elses() throws IOException, InterruptedException {
    UUID theirs = GatheringCase.of("OXON", DIED.minusDays(2000), DIED).review();
    givenAReview("BERKS");
    try (WebClient browser = Login.as("berks.coordinator"); WebClient other = Login.as("oxon.coordinator")) {
      open(browser, clocks);
      open(other, "/reviews/" + theirs + "/clocks");
      assertThat(post(browser, "/clocks/T9", "seen=-1", "amount=0", "unit=WEEKS", "why=For a test").getStatusCode()).isEqualTo(422);
      assertThat(post(browser, "/clocks/T9", "seen=-1", "amount=5", "unit=YEAR_END", "why=For a test").getStatusCode()).isEqualTo(422);
      long seen = Sql.rows("select version from clock.target where cdop = 'BERKS' and code = 'T9'").stream().map(row -> ((Number) row.get("version")).longValue()).findFirst().orElse(-1L);
      post(browser, "/clocks/T9", "seen=" + seen, "amount=8", "unit=WEEKS", "why=For a test");
      WebResponse clash = post(browser, "/clocks/T9", "seen=-7", "amount=9", "unit=WEEKS", "why=Typed meanwhile");
      assertThat(clash.getStatusCode()).isEqualTo(409);
      assertThat(clash.getContentAsString()).contains("someone else changed this target", "8 weeks", "For a test", "9 weeks", "Typed meanwhile</textarea>");
      assertThat(open(browser, "/clocks/T8")).contains("Each open request keeps the day that was agreed with the agency");
      assertThat(open(browser, "/clocks")).contains("8 weeks", "For a test");
      assertThat(open(other, "/clocks")).doesNotContain("For a test");
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
    givenAReview("OXON");
    for (String page : List.of("", "/pause")) {
      assertThat(status("oxon.keyworker", clocks + page)).isEqualTo(403);
      assertThat(status("oxon.member", clocks + page)).isEqualTo(403);
      assertThat(status("bucks.coordinator", clocks + page)).isEqualTo(404);
    }
    assertThat(status("oxon.doctor", "/clocks/T9")).isEqualTo(403);
  }

  private void givenAReview(String cdop) {
    GatheringCase given = GatheringCase.of(cdop, DIED.minusDays(2000), DIED);
    review = given.review();
    clocks = given.page("clocks");
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
}

package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Looking through a page of cases for a theme asks the database as often as looking at one; the database itself counts. */
@ArquillianTest
@RunAsClient
class CandidatesIT {
  private static final int SEVERAL = 10;
  private static final long FEW = 3;
  private static final Duration CALM = Duration.ofSeconds(60);

  @BeforeAll
  static void there_are_cases_and_the_database_counts() {
    Product.demonstrate();
    Sql.change("create extension if not exists pg_stat_statements");
  }

  @AfterAll
  static void the_database_is_as_it_was() {
    Sql.change("drop extension if exists pg_stat_statements");
  }

  @Test
  void a_page_of_candidates_asks_a_constant_number_of_times() throws InterruptedException {
    SharedCase shared = SharedCase.proposed();
    assertThat(open("BERKS")).as("cases to look through").isGreaterThan(SEVERAL);
    try (Visitor owner = Visitor.as("berks.coordinator")) {
      String page = shared.meetingPage() + "/candidates";
      assertThat(owner.ask("GET", page).words()).contains("The cause of death speaks of sepsis or infection");
      for (String table : List.of("notification.notification", "information.request", "forms.response", "analysis.analysis", "analysis.factor")) {
        assertThat(asked(owner, page, table)).as(table).isBetween(1L, FEW);
      }
    }
  }

  @Test
  void a_themed_panel_finds_its_cases_in_a_constant_number_of_questions_too() throws InterruptedException {
    String meeting = Sql.rows("select id::text as it from meeting.meeting where cdop = 'OXON' and cancelled_at is null order by held_on desc limit 1").getFirst().get("it").toString();
    try (Visitor coordinator = Visitor.as("oxon.coordinator")) {
      String page = "/meetings/" + meeting + "/theme?theme=sepsis";
      assertThat(coordinator.ask("GET", page).status()).isEqualTo(200);
      for (String table : List.of("notification.notification", "information.request", "forms.response", "analysis.factor")) {
        assertThat(asked(coordinator, page, table)).as(table).isBetween(1L, FEW);
      }
    }
  }

  @Test
  void counts_no_offer_that_is_closed_to_whoever_looks() {
    SharedCase shared = SharedCase.released();
    try (Visitor barred = Visitor.as("berks.doctor"); Visitor other = Visitor.as("berks.coordinator")) {
      assertThat(barred.ask("GET", shared.meetingPage()).words()).containsPattern(">\\s*1 case\\s*<");
      shared.connected("BERKS", "berks.doctor", "A");
      assertThat(barred.ask("GET", shared.meetingPage()).words()).containsPattern(">\\s*0 cases\\s*<").doesNotContainPattern(">\\s*1 case\\s*<");
      assertThat(other.ask("GET", shared.meetingPage()).words()).containsPattern(">\\s*1 case\\s*<");
    }
  }

  @Test
  void goes_on_after_a_page_that_would_end_with_a_case_closed_to_whoever_looks() {
    String day = "1990-01-01";
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, postcode, "
            + "joint_agency_response, coroner, notified_at, opened_at, surname_key) select gen_random_uuid(), 'OXON', 0, 'OXON-1990-' || n, 'GATHERING', "
            + "'Robin', 'Invented', '', ?::date, ?::date, '9', '', '', false, false, now(), now(), 'invented' from generate_series(1, 60) n",
        day, day);
    String sixty = "select id from review.review where cdop = 'OXON' and died_on = ?::date";
    UUID last = (UUID) Sql.rows(sixty + " order by id offset 49 limit 1", day).getFirst().get("id");
    SharedCase shared = SharedCase.withConnection(last, "oxon.coordinator2");
    try (WebClient barred = Login.as("oxon.coordinator2")) {
      String meeting = Sql.rows("select id::text as it from meeting.meeting where cdop = 'OXON' and cancelled_at is null order by held_on desc limit 1").getFirst().get("it").toString();
      for (String page : List.of(shared.meetingPage() + "/candidates?", "/meetings/" + meeting + "/theme?theme=sepsis&")) {
        String first = open(barred, page);
        assertThat(first).as(page).doesNotContain(last.toString()).contains("after=");
        String after = first.replaceAll("(?s).*[?&;]after=([0-9a-f-]{36}).*", "$1");
        assertThat(Login.open(barred, Product.at(page + "after=" + after)).getWebResponse().getStatusCode()).as("after %s", page).isEqualTo(200);
      }
    } finally {
      Sql.change("update review.review set stage = 'CLOSED' where cdop = 'OXON' and died_on = ?::date", day);
    }
  }

  private static String open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getContentAsString();
  }

  /** How often a page asks a table; the least of its tries, for the service's own rounds ask meanwhile and rest after a while. */
  private static long asked(Visitor visitor, String page, String table) throws InterruptedException {
    Instant until = Instant.now().plus(CALM);
    long least = once(visitor, page, table);
    while (least > FEW && Instant.now().isBefore(until)) {
      Thread.sleep(500);
      least = Math.min(least, once(visitor, page, table));
    }
    return least;
  }

  private static long once(Visitor visitor, String page, String table) {
    Sql.rows("select pg_stat_statements_reset()::text");
    visitor.ask("GET", page);
    return Sql.count(
        "select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'cdop_app'"
            + " and query like 'select%' and query like ?",
        "%from " + table + " %");
  }

  private static long open(String cdop) {
    return Sql.count("select count(*) from review.review where cdop = ? and stage not in ('CDOP_REVIEWED', 'FINALISED', 'CLOSED')", cdop);
  }
}

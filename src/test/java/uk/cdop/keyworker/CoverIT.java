package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.KeptFamily;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Whoever stands in reaches a family on the days of the cover and on no others: by the policy, and by the database if the policy failed. */
@ArquillianTest
@RunAsClient
class CoverIT {
  private static final String STAND_IN = "oxon.keyworker2";
  private static final List<String> TABLES = List.of("contact", "question", "family", "relative", "day_to_avoid", "voice", "referral", "letter");

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void a_stand_in_opens_the_family_on_the_first_and_the_last_day_and_on_no_other() {
    KeptFamily before = KeptFamily.of("oxon.keyworker");
    KeptFamily first = KeptFamily.of("oxon.keyworker");
    KeptFamily last = KeptFamily.of("oxon.keyworker");
    KeptFamily after = KeptFamily.of("oxon.keyworker");
    before.covered(STAND_IN, today.plusDays(1), today.plusDays(5));
    first.covered(STAND_IN, today, today.plusDays(5));
    last.covered(STAND_IN, today.minusDays(5), today);
    after.covered(STAND_IN, today.minusDays(5), today.minusDays(1));
    try (Visitor standIn = Visitor.as(STAND_IN)) {
      assertThat(standIn.ask("GET", before.family).status()).isEqualTo(404);
      assertThat(standIn.ask("GET", first.family).words()).contains(first.said, "A stand-in stands in for A key worker");
      assertThat(standIn.ask("GET", last.family).status()).isEqualTo(200);
      assertThat(standIn.ask("GET", after.family).status()).isEqualTo(404);
      assertThat(standIn.ask("GET", after.family).words()).isEqualTo(standIn.ask("GET", "/reviews/" + UUID.randomUUID() + "/family").words());
      assertThat(standIn.ask("GET", "/families").words())
          .contains(first.review.toString().substring(0, 8), last.review.toString().substring(0, 8))
          .doesNotContain(before.review.toString().substring(0, 8), after.review.toString().substring(0, 8));
    }
  }

  @Test
  void a_cover_that_is_ended_closes_the_family_at_once_and_a_stand_in_arranges_none() {
    KeptFamily family = KeptFamily.of("oxon.keyworker");
    UUID cover = family.covered(STAND_IN, today, today.plusDays(5));
    try (Visitor standIn = Visitor.as(STAND_IN); Visitor keyWorker = Visitor.as("oxon.keyworker")) {
      assertThat(standIn.ask("GET", family.family).status()).isEqualTo(200);
      assertThat(standIn.ask("GET", family.family + "/contacts/new").status()).isEqualTo(200);
      assertThat(standIn.ask("GET", family.family + "/cover").status()).isEqualTo(404);
      assertThat(standIn.ask("POST", family.family + "/cover/" + cover + "/end").status()).isEqualTo(404);
      assertThat(keyWorker.ask("POST", family.family + "/cover/" + cover + "/end").status()).isEqualTo(303);
      assertThat(standIn.ask("GET", family.family).status()).isEqualTo(404);
    }
    assertThat(Sql.rows("select ended_by from keyworker.cover where id = ?", cover).getFirst().get("ended_by")).isEqualTo("Siobhan Keane");
    assertThat(Sql.rows("select act from audit.entry where review_id = ?", family.review)).extracting("act").contains("keyworker.cover_ended", "keyworker.family_viewed");
  }

  @Test
  void the_database_shows_a_key_worker_no_family_but_their_own_and_those_they_cover_on_the_day() throws SQLException {
    KeptFamily family = KeptFamily.of("oxon.keyworker");
    family.covered(STAND_IN, today.plusDays(10), today.plusDays(11));
    fill(family);
    try (Visitor one = Visitor.as(STAND_IN); Visitor other = Visitor.as("oxon.keyworker"); Visitor coordinator = Visitor.as("oxon.coordinator")) {
      // Logging in is what tells the database who is a key worker and nothing else.
      assertThat(List.of(one, other, coordinator)).allSatisfy(visitor -> assertThat(visitor.ask("GET", "/home").status()).isEqualTo(200));
    }
    for (String table : TABLES) {
      assertThat(seen("oxon.keyworker", today, family, table)).as("own %s", table).isOne();
      assertThat(seen("oxon.coordinator", today, family, table)).as("%s for the coordinator", table).isOne();
      assertThat(seen(STAND_IN, today, family, table)).as("%s today", table).isZero();
      assertThat(seen(STAND_IN, today.plusDays(9), family, table)).as("%s the day before", table).isZero();
      assertThat(seen(STAND_IN, today.plusDays(10), family, table)).as("%s on the first day", table).isOne();
      assertThat(seen(STAND_IN, today.plusDays(11), family, table)).as("%s on the last day", table).isOne();
      assertThat(seen(STAND_IN, today.plusDays(12), family, table)).as("%s the day after", table).isZero();
    }
  }

  @Test
  void a_key_worker_lets_themselves_in_nowhere_even_past_the_policy() throws SQLException {
    KeptFamily family = KeptFamily.of("oxon.keyworker");
    try (Visitor one = Visitor.as(STAND_IN)) {
      assertThat(one.ask("GET", "/families").status()).isEqualTo(200);
    }
    assertThatThrownBy(() -> tries(
            "insert into keyworker.cover (id, cdop, version, review, assignment, account, name, for_name, from_on, until_on, note, set_by, set_at) values "
                + "(gen_random_uuid(), 'OXON', 0, '" + family.review + "', '" + family.assignment + "', '" + STAND_IN + "', 'x', 'x', current_date, current_date, '', 'x', now())"))
        .isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
    assertThatThrownBy(() -> tries(
            "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) values "
                + "(gen_random_uuid(), 'OXON', gen_random_uuid(), '" + STAND_IN + "', 'x', now(), 'x', '')"))
        .isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
  }

  private static void tries(String statement) throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      as(app, STAND_IN, LocalDate.now());
      try (PreparedStatement insert = app.prepareStatement(statement)) {
        insert.executeUpdate();
      } finally {
        app.rollback();
      }
    }
  }

  private static long seen(String account, LocalDate on, KeptFamily family, String table) throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      as(app, account, on);
      long found = count(app, "select count(*) from keyworker." + table + " where review = '" + family.review + "'");
      app.rollback();
      return found;
    }
  }

  private static void as(Connection app, String account, LocalDate on) throws SQLException {
    count(app, "select length(set_config('app.cdop', 'OXON', true) || set_config('app.actor', '" + account + "', true) || set_config('app.at', '" + on + "T11:00:00Z', true))");
  }

  private static long count(Connection app, String query) throws SQLException {
    try (PreparedStatement statement = app.prepareStatement(query); ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** One row in every table that is not filled yet. */
  private static void fill(KeptFamily family) {
    Sql.change("insert into keyworker.family (review, cdop, version, way, language, interpreter, days_to_avoid, saved_by) values (?, 'OXON', 0, '', '', '', '', '')", family.review);
    Sql.change(
        "insert into keyworker.relative (id, cdop, version, review, name, called, relation, apart, do_not_contact, why_not, ways_not, times_not, language, "
            + "interpreter, reached_at, note, gone, saved_by, saved_at) values (gen_random_uuid(), 'OXON', 0, ?, 'Joy', '', 'MOTHER', false, false, '', '', '', '', '', '', '', false, 'x', now())",
        family.review);
    Sql.change("insert into keyworker.day_to_avoid (id, cdop, review, day, month, words, added_by, added_at) values (gen_random_uuid(), 'OXON', ?, 1, 1, 'x', 'x', now())", family.review);
    Sql.change("insert into keyworker.voice (id, cdop, review, words, agreed_with, marked_by, marked_at) values (gen_random_uuid(), 'OXON', ?, 'x', 'x', 'x', now())", family.review);
    Sql.change(
        "insert into keyworker.referral (id, cdop, version, review, for_whom, service, agreed, standing, asked_on, outcome, saved_by, saved_at) "
            + "values (gen_random_uuid(), 'OXON', 0, ?, 'x', 'x', false, 'OFFERED', current_date, '', 'x', now())",
        family.review);
    Sql.change(
        "insert into keyworker.letter (id, cdop, version, review, template, edition, addressee, typed, state, language, given_by, made_by, made_at) "
            + "values (gen_random_uuid(), 'OXON', 0, ?, 'first-letter', '2026-11', 'Joy', '{\"reach\":\"\",\"own\":\"\"}', 'DRAFT', '', '', 'x', now())",
        family.review);
  }
}

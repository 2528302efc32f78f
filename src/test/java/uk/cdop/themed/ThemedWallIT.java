package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.testing.AppSession.as;
import static uk.cdop.testing.AppSession.count;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/**
 * Who must not get at a shared case: a person with a connection, a CDOP outside the grant, anyone before the release, after the closing
 * or after the withdrawal; each at every address, and in a plain session of the application's role at every table.
 */
@ArquillianTest
@RunAsClient
class ThemedWallIT {
  private static final List<String> TABLES =
      List.of(
          "meeting", "participant", "offer", "snapshot", "item", "attendee", "interest", "look", "decision", "learning", "action", "action_owner",
          "summary", "taken_summary", "mark", "note", "question", "answer");

  @Test
  void a_named_reader_of_each_cdop_reads_while_it_is_open() throws SQLException {
    SharedCase shared = SharedCase.released();
    assertThat(copies("OXON", "oxon.member", shared)).isOne();
    assertThat(copies("BUCKS", "bucks.member", shared)).isOne();
    try (Visitor reader = Visitor.as("bucks.member")) {
      assertThat(reader.ask("GET", shared.papers()).words()).contains(SharedCase.SECRET, "Opened for").doesNotContain(shared.review().toString());
    }
    assertThat(Sql.count("select count(*) from themed.look where meeting_id = ? and account = 'bucks.member'", shared.meeting())).isOne();
    assertThat(Sql.count("select count(*) from audit.entry where cdop = 'BUCKS' and act = 'themed.case_opened' and actor = 'bucks.member' and object = ?",
        shared.meeting() + "/A")).isOne();
  }

  @Test
  void what_a_reader_is_given_says_nothing_of_the_owner() throws SQLException {
    SharedCase shared = SharedCase.released();
    try (Connection app = as("BUCKS", "bucks.member");
        PreparedStatement look = app.prepareStatement("select s::text from themed.snapshot s where meeting_id = ?")) {
      look.setObject(1, shared.meeting());
      try (ResultSet row = look.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).contains(SharedCase.SECRET).doesNotContain(shared.review().toString(), shared.number(), "BERKS");
      }
      assertThat(count(app, "select count(*) from themed.offer where meeting_id = '" + shared.meeting() + "'")).isZero();
      assertThatThrownBy(() -> count(app, "select count(*) from themed.shared_by('" + shared.meeting() + "')"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("only the host");
    }
  }

  @Test
  void nobody_reads_before_the_release() throws SQLException {
    SharedCase shared = SharedCase.proposed();
    for (String who : List.of("oxon.member", "bucks.member", "berks.member", "oxon.coordinator")) {
      assertThat(copies(cdop(who), who, shared)).as(who).isZero();
      refused(who, shared);
    }
  }

  @Test
  void nobody_reads_after_the_closing() throws SQLException {
    SharedCase shared = SharedCase.released();
    Sql.change("update themed.meeting set closes_at = now() - interval '1 second' where id = ?", shared.meeting());
    Sql.change("update themed.snapshot set closes_at = now() - interval '1 second' where meeting_id = ?", shared.meeting());
    for (String who : List.of("oxon.member", "bucks.member", "berks.member", "oxon.coordinator")) {
      assertThat(copies(cdop(who), who, shared)).as(who).isZero();
      refused(who, shared);
    }
  }

  @Test
  void each_of_the_two_walls_ends_the_access_by_itself() throws SQLException {
    SharedCase java = SharedCase.released();
    Sql.change("update themed.meeting set closes_at = now() - interval '1 second' where id = ?", java.meeting());
    refused("bucks.member", java);
    SharedCase database = SharedCase.released();
    Sql.change("update themed.snapshot set closes_at = now() - interval '1 second' where meeting_id = ?", database.meeting());
    assertThat(copies("BUCKS", "bucks.member", database)).isZero();
    refused("bucks.member", database);
  }

  @Test
  void nobody_reads_after_the_owner_withdrew_the_case() throws SQLException {
    SharedCase shared = SharedCase.released();
    try (Connection owner = as("BERKS", "berks.coordinator")) {
      count(owner, "select count(themed.unshare('" + shared.offer() + "', now()))");
      owner.commit();
    }
    for (String who : List.of("oxon.member", "bucks.member", "berks.member")) {
      assertThat(copies(cdop(who), who, shared)).as(who).isZero();
      refused(who, shared);
    }
    assertThat(Sql.rows("select papers, record from themed.snapshot where meeting_id = ?", shared.meeting()).getFirst().values()).containsOnly("");
  }

  @Test
  void nobody_reads_after_the_meeting_was_cancelled() throws SQLException {
    SharedCase shared = SharedCase.released();
    Sql.change("update themed.meeting set state = 'CANCELLED' where id = ?", shared.meeting());
    assertThat(copies("BUCKS", "bucks.member", shared)).isZero();
    refused("bucks.member", shared);
  }

  @Test
  void whoever_is_not_named_reads_nothing_although_their_cdop_takes_part() throws SQLException {
    SharedCase shared = SharedCase.released();
    for (String who : List.of("bucks.member2", "bucks.doctor", "bucks.keyworker", "bucks.auditor")) {
      assertThat(copies("BUCKS", who, shared)).as(who).isZero();
      refused(who, shared);
    }
    assertThat(copies("BUCKS", "oxon.member", shared)).as("an account of another CDOP under this one").isZero();
  }

  @Test
  void a_cdop_that_declined_sees_nothing_of_the_meeting() throws SQLException {
    SharedCase shared = SharedCase.released();
    Sql.change("update themed.participant set standing = 'DECLINED', decided_at = now() where meeting_id = ? and cdop = 'BUCKS'", shared.meeting());
    try (Connection app = as("BUCKS", "bucks.member")) {
      for (String table : TABLES) {
        String which = table.equals("meeting") ? "id" : "meeting_id";
        if (!List.of("participant", "attendee", "action_owner").contains(table)) {
          assertThat(count(app, "select count(*) from themed." + table + " where " + which(table, which) + " = '" + shared.meeting() + "'")).as(table).isZero();
        }
      }
    }
    refused("bucks.coordinator", shared);
  }

  @Test
  void a_cdop_outside_sees_no_row_of_any_table_and_no_address() throws SQLException {
    SharedCase shared = SharedCase.released();
    Sql.change("delete from themed.attendee where meeting_id = ? and cdop = 'BUCKS'", shared.meeting());
    Sql.change("delete from themed.participant where meeting_id = ? and cdop = 'BUCKS'", shared.meeting());
    try (Connection app = as("BUCKS", "bucks.coordinator")) {
      for (String table : TABLES) {
        assertThat(count(app, "select count(*) from themed." + table + " where " + which(table, "meeting_id") + " = '" + shared.meeting() + "'")).as(table).isZero();
      }
      assertThatThrownBy(() -> count(app, "select count(*) from themed.offered('" + shared.meeting() + "')"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("does not take part");
    }
    for (String who : List.of("bucks.coordinator", "bucks.chair", "bucks.member")) {
      refused(who, shared);
      try (Visitor outside = Visitor.as(who)) {
        assertThat(outside.ask("GET", "/regional/" + shared.meeting()).status()).isEqualTo(404);
      }
    }
  }

  @Test
  void a_declared_connection_closes_the_case_for_that_person_alone() throws SQLException {
    SharedCase shared = SharedCase.released();
    declare(shared, "BUCKS", "bucks.member");
    assertThat(copies("BUCKS", "bucks.member", shared)).isZero();
    assertThat(copies("BUCKS", "bucks.chair", shared)).isOne();
    refused("bucks.member", shared);
    try (Visitor barred = Visitor.as("bucks.member")) {
      assertThat(barred.ask("GET", "/regional/" + shared.meeting()).words()).contains("closed to you").doesNotContain(SharedCase.HEADLINE);
    }
  }

  @Test
  void a_connection_of_the_owners_own_person_closes_the_owners_record_too() throws SQLException {
    SharedCase shared = SharedCase.released();
    try (Visitor doctor = Visitor.as("berks.doctor")) {
      assertThat(doctor.ask("GET", "/reviews/" + shared.review()).status()).isEqualTo(200);
      declare(shared, "BERKS", "berks.doctor");
      for (String part : List.of("", "/analysis", "/notification", "/requests", "/documents", "/panel", "/chronology", "/collation", "/review-meeting")) {
        assertThat(doctor.ask("GET", "/reviews/" + shared.review() + part).status()).as(part).isEqualTo(404);
      }
    }
  }

  @Test
  void the_factors_of_a_case_open_and_close_with_its_papers_at_both_walls() throws SQLException {
    SharedCase shared = SharedCase.released();
    shared.finalised();
    String page = "/regional/" + shared.meeting() + "/matrix";
    try (Visitor reader = Visitor.as("bucks.member"); Visitor outside = Visitor.as("bucks.member2")) {
      assertThat(reader.ask("GET", page).words()).contains("Case A", "Delay in antibiotics");
      assertThat(outside.ask("GET", page).status()).isEqualTo(404);
      assertThat(marks("BUCKS", "bucks.member2", shared)).isZero();
      declare(shared, "BUCKS", "bucks.member");
      assertThat(reader.ask("GET", page).words()).doesNotContain("Case A", "Delay in antibiotics");
      assertThat(marks("BUCKS", "bucks.member", shared)).isZero();
      assertThat(marks("BUCKS", "bucks.chair", shared)).isOne();
    }
    Sql.change("update themed.snapshot set closes_at = now() - interval '1 second' where meeting_id = ?", shared.meeting());
    for (String who : List.of("oxon.member", "bucks.chair", "berks.member")) {
      assertThat(marks(cdop(who), who, shared)).as(who).isZero();
    }
    Sql.change("update themed.meeting set closes_at = now() - interval '1 second' where id = ?", shared.meeting());
    try (Visitor reader = Visitor.as("bucks.chair"); Visitor host = Visitor.as("oxon.chair")) {
      assertThat(reader.ask("GET", page).status()).isEqualTo(404);
      assertThat(host.ask("GET", page).status()).isEqualTo(404);
    }
  }

  @Test
  void what_the_host_recorded_about_a_case_closes_with_its_papers() throws SQLException {
    SharedCase shared = SharedCase.released();
    shared.finalised();
    List<String> tables = List.of("item where meeting_id = '%s'", "part where item_id in (select '%s'::uuid)", "line where item_id in (select '%s'::uuid)");
    try (Connection host = as("OXON", "oxon.chair")) {
      for (String table : tables) {
        assertThat(count(host, "select count(*) from live." + table.formatted(table.startsWith("item") ? shared.meeting() : shared.offer()))).as(table).isPositive();
      }
    }
    Sql.change("update live.meeting set closes_at = now() - interval '1 second' where id = ?", shared.meeting());
    try (Connection host = as("OXON", "oxon.chair")) {
      for (String table : tables) {
        assertThat(count(host, "select count(*) from live." + table.formatted(table.startsWith("item") ? shared.meeting() : shared.offer()))).as(table).isZero();
      }
    }
  }

  @Test
  void every_address_of_the_owners_case_is_closed_to_those_who_read_its_copy() {
    SharedCase shared = SharedCase.released();
    shared.finalised();
    SoftAssertions softly = new SoftAssertions();
    for (String who : List.of("oxon.coordinator", "oxon.chair", "bucks.coordinator", "bucks.chair", "bucks.doctor")) {
      try (Visitor visitor = Visitor.as(who)) {
        for (String part : List.of("", "/analysis", "/notification", "/requests", "/documents", "/panel", "/regional", "/chronology", "/collation",
            "/review-meeting", "/pack", "/history", "/ncmd", "/family")) {
          softly.assertThat(visitor.ask("GET", "/reviews/" + shared.review() + part).status()).as("%s as %s", part, who).isIn(403, 404);
        }
        softly.assertThat(visitor.ask("POST", "/regional/" + shared.meeting() + "/candidates/" + shared.review()).status())
            .as("withdrawing it as %s", who).isIn(403, 404);
      }
    }
    softly.assertThat(Sql.count("select count(*) from themed.offer where id = ? and standing = 'OFFERED'", shared.offer())).isOne();
    softly.assertAll();
  }

  private static void refused(String who, SharedCase shared) {
    SoftAssertions softly = new SoftAssertions();
    try (Visitor visitor = Visitor.as(who)) {
      String meeting = shared.meeting().toString();
      for (String path : List.of(shared.papers(), shared.papers() + "?as=whole", shared.papers() + "/parts/1", "/regional/" + meeting + "/papers/B", "/regional/" + meeting + "/matrix", "/regional/" + meeting + "/summary",
          "/regional/" + meeting + "/summary.csv", "/live/" + meeting, "/live/" + meeting + "/events", "/live/" + meeting + "/record/A", "/live/" + meeting + "/room",
          "/live/" + meeting + "/review", "/live/" + meeting + "/finalise", "/live/" + meeting + "/paper", "/meetings/" + meeting + "/minutes",
          "/meetings/" + meeting + "/minutes/word", "/meetings/" + meeting + "/theme/factors", "/meetings/" + meeting,
          "/meetings/" + meeting + "/papers/A", "/reviews/" + shared.review() + "/pack/versions/" + meeting)) {
        Visitor.Answer answer = visitor.ask("GET", path);
        softly.assertThat(answer.status()).as("%s as %s", path, who).isIn(403, 404, 410);
        softly.assertThat(answer.words()).as("%s as %s", path, who).doesNotContain(SharedCase.SECRET, SharedCase.HEADLINE);
      }
    }
    softly.assertAll();
  }

  private static void declare(SharedCase shared, String cdop, String account) {
    Sql.change(
        "insert into themed.interest (id, cdop, meeting_id, letter, account, name, connected, words, declared_at, withdrawn_reason) "
            + "values (?, ?, ?, 'A', ?, 'Someone', true, '', now(), '')",
        UUID.randomUUID(), cdop, shared.meeting(), account);
  }

  private static long marks(String cdop, String account, SharedCase shared) throws SQLException {
    try (Connection app = as(cdop, account)) {
      return count(app, "select count(*) from themed.mark where meeting_id = '" + shared.meeting() + "'");
    }
  }

  private static long copies(String cdop, String account, SharedCase shared) throws SQLException {
    try (Connection app = as(cdop, account)) {
      return count(app, "select count(*) from themed.snapshot where meeting_id = '" + shared.meeting() + "'");
    }
  }

  private static String cdop(String account) {
    return account.split("\\.")[0].toUpperCase(java.util.Locale.ROOT);
  }

  private static String which(String table, String usual) {
    return table.equals("meeting") ? "id" : usual;
  }
}

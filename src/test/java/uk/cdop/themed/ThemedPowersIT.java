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
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** What the host and those who take part in a regional meeting can write, release and count, in plain sessions of the application's role. */
@ArquillianTest
@RunAsClient
class ThemedPowersIT {
  @Test
  void a_participant_writes_nothing_for_others() throws SQLException {
    SharedCase shared = SharedCase.released();
    for (String statement :
        List.of(
            "insert into themed.participant values ('%s', 'WILTS', 0, 'AGREED', 1, '', 'x', 'x', now(), '', '', 1)",
            "insert into themed.attendee values ('%s', 'OXON', 'bucks.member2', 'x', 'HEALTH', false, false)",
            "insert into themed.learning values (gen_random_uuid(), 'OXON', '%s', 'text', now(), 'x', false)",
            "insert into themed.interest values (gen_random_uuid(), 'BUCKS', '%s', 'A', 'bucks.chair', 'x', false, '', now(), null, null, '')",
            "update themed.snapshot set closes_at = now() + interval '1 year' where meeting_id = '%s'",
            "insert into themed.decision select * from themed.decision where meeting_id = '%s'",
            "select themed.release('%s', now(), now() + interval '1 day')",
            "select themed.decide(gen_random_uuid(), '%s', 'A', '', repeat('0', 64), '', true, '', '', now())")) {
      try (Connection app = as("BUCKS", "bucks.member");
          PreparedStatement attempt = app.prepareStatement(statement.formatted(shared.meeting()))) {
        assertThatThrownBy(attempt::execute).as(statement).isInstanceOf(SQLException.class);
      }
    }
    for (String statement :
        List.of(
            "update themed.meeting set access_days = 60, closes_at = now() + interval '1 year' where id = '%s'",
            "update themed.participant set standing = 'DECLINED' where meeting_id = '%s' and cdop <> 'BUCKS'",
            "update themed.item set place = 9 where meeting_id = '%s'",
            "update themed.attendee set removed = true where meeting_id = '%s' and cdop <> 'BUCKS'")) {
      try (Connection app = as("BUCKS", "bucks.member");
          PreparedStatement attempt = app.prepareStatement(statement.formatted(shared.meeting()))) {
        assertThat(attempt.executeUpdate()).as(statement).isZero();
      }
    }
  }

  @Test
  void the_count_others_see_is_told_once_and_does_not_follow_the_choice() throws SQLException {
    SharedCase shared = SharedCase.proposed();
    try (Connection other = as("BUCKS", "bucks.coordinator")) {
      assertThat(told(other, shared)).as("while it chooses").isEqualTo("null");
    }
    Sql.change("update themed.participant set told = 5, chosen_at = now() where meeting_id = ? and cdop = 'BERKS'", shared.meeting());
    Sql.change("update themed.offer set standing = 'WITHDRAWN', pack_id = null where id = ?", shared.offer());
    try (Connection other = as("BUCKS", "bucks.coordinator"); Visitor visitor = Visitor.as("bucks.coordinator")) {
      assertThat(told(other, shared)).isEqualTo("5");
      assertThat(visitor.ask("GET", "/regional/" + shared.meeting()).words()).contains("5 to 9 cases").doesNotContain("1 case");
    }
  }

  @Test
  void the_host_neither_answers_for_others_nor_changes_their_people_nor_opens_for_longer() throws SQLException {
    SharedCase shared = SharedCase.proposed();
    Sql.change("delete from themed.attendee where meeting_id = ? and cdop = 'BUCKS'", shared.meeting());
    Sql.change("delete from themed.participant where meeting_id = ? and cdop = 'BUCKS'", shared.meeting());
    for (String statement :
        List.of(
            "insert into themed.participant (meeting_id, cdop, version, standing, agreed_plan, agreed_words, decided_by, decided_name, decided_at, "
                + "declined_because, chair, quorum_members) values ('%s', 'BUCKS', 0, 'AGREED', 1, '2026-11', 'x', 'x', now(), '', 'bucks.chair', 1)",
            "update themed.attendee set discipline = 'EXPERT' where meeting_id = '%s' and cdop = 'BERKS'",
            "update themed.attendee set removed = true where meeting_id = '%s' and cdop = 'BERKS'")) {
      try (Connection host = as("OXON", "oxon.coordinator");
          PreparedStatement attempt = host.prepareStatement(statement.formatted(shared.meeting()))) {
        assertThatThrownBy(attempt::execute).as(statement).isInstanceOf(SQLException.class);
      }
    }
    try (Connection host = as("OXON", "oxon.coordinator");
        PreparedStatement mark = host.prepareStatement("update themed.attendee set present = true where meeting_id = '" + shared.meeting() + "' and cdop = 'BERKS'")) {
      assertThat(mark.executeUpdate()).as("who is there is for the host to mark").isEqualTo(2);
    }
    Sql.change("update themed.participant set told = 0, chosen_at = now() where meeting_id = ?", shared.meeting());
    try (Connection host = as("OXON", "oxon.coordinator")) {
      assertThat(count(host, "select case themed.release('" + shared.meeting() + "', now(), now() + interval '10 years') when 'RELEASED' then 1 else 0 end")).isOne();
      host.commit();
    }
    assertThat(Sql.count("select count(*) from themed.snapshot where meeting_id = ? and closes_at < now() + interval '17 days'", shared.meeting())).isOne();
  }

  @Test
  void a_case_that_its_own_panel_reviewed_meanwhile_is_not_released() throws SQLException {
    SharedCase shared = SharedCase.proposed();
    Sql.change("update themed.participant set told = 0, chosen_at = now() where meeting_id = ?", shared.meeting());
    Sql.change("update review.review set stage = 'CDOP_REVIEWED' where id = ?", shared.review());
    try (Connection host = as("OXON", "oxon.coordinator")) {
      assertThat(count(host, "select case themed.release('" + shared.meeting() + "', now(), now() + interval '1 day') when 'NO_CASES' then 1 else 0 end")).isOne();
      host.commit();
    }
    assertThat(Sql.rows("select papers, record from themed.snapshot where meeting_id = ?", shared.meeting()).getFirst().values()).containsOnly("");
  }

  @Test
  void what_somebody_says_at_the_meeting_closes_the_case_to_them_and_only_the_host_enters_it() throws SQLException {
    SharedCase shared = SharedCase.released();
    shared.finalised();
    String said = "select case themed.connect('" + shared.meeting() + "', 'A', 'bucks.member', now()) when true then 1 else 0 end";
    try (Connection other = as("BERKS", "berks.coordinator")) {
      assertThatThrownBy(() -> count(other, said)).isInstanceOf(SQLException.class).hasMessageContaining("does not hold");
    }
    try (Connection host = as("OXON", "oxon.coordinator")) {
      assertThat(count(host, said)).isOne();
      assertThat(count(host, said.replace("bucks.member", "nobody"))).isZero();
      host.commit();
    }
    assertThat(copies("BUCKS", "bucks.member", shared)).isZero();
    try (Visitor barred = Visitor.as("bucks.member")) {
      assertThat(barred.ask("GET", shared.papers()).status()).isEqualTo(404);
      assertThat(barred.ask("GET", "/regional/" + shared.meeting()).words()).contains("closed to you").doesNotContain(SharedCase.HEADLINE);
      assertThat(barred.ask("GET", "/live/" + shared.meeting()).words()).doesNotContain(SharedCase.HEADLINE);
    }
  }

  private static String told(Connection app, SharedCase shared) throws SQLException {
    try (PreparedStatement look = app.prepareStatement("select at_least from themed.offered('" + shared.meeting() + "') where cdop = 'BERKS'");
        ResultSet row = look.executeQuery()) {
      row.next();
      return String.valueOf(row.getObject(1));
    }
  }

  private static long copies(String cdop, String account, SharedCase shared) throws SQLException {
    try (Connection app = as(cdop, account)) {
      return count(app, "select count(*) from themed.snapshot where meeting_id = '" + shared.meeting() + "'");
    }
  }
}

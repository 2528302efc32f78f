package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.journeys.PlannedPanel;
import uk.cdop.testing.Endpoints.Endpoint;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** A key worker knows when the panel meets about the child of their family, and nothing of what it says: every address is tried. */
@ArquillianTest
@RunAsClient
class KeyWorkerSeesNoPanelIT {
  private static final List<String> OF_A_PANEL =
      List.of("/meetings", "/live", "/regional", "/reviews/{id}/analysis", "/reviews/{id}/pack", "/reviews/{id}/panel", "/reviews/{id}/review-meeting",
          "/reviews/{id}/meetings", "/reviews/{id}/ncmd", "/reviews/{id}/history", "/api/reviews", "/ncmd", "/audit");

  @Test
  void every_address_of_a_panel_is_closed_to_the_key_worker_of_that_very_child() {
    PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", Map.of("oxon.chair", "HEALTH", "oxon.member", "POLICE"));
    UUID review = keptByKeyWorker(panel);
    SoftAssertions softly = new SoftAssertions();
    int tried = 0;
    try (Visitor keyWorker = Visitor.as("oxon.keyworker")) {
      softly.assertThat(keyWorker.ask("GET", "/reviews/" + review + "/family").status()).isEqualTo(200);
      for (Endpoint endpoint : Endpoints.served()) {
        if (OF_A_PANEL.stream().anyMatch(endpoint.path()::startsWith)) {
          tried++;
          Visitor.Answer answer = keyWorker.ask(endpoint.verb(), endpoint.with(Endpoints.idsOf(endpoint, review)));
          softly.assertThat(answer.status()).as("%s for the key worker", endpoint).isIn(401, 403, 404);
          softly.assertThat(answer.words()).as("%s for the key worker", endpoint).doesNotContain("deliberated-");
        }
      }
    }
    softly.assertThat(tried).isGreaterThan(100);
    softly.assertAll();
  }

  @Test
  void nothing_a_panel_wrote_is_on_any_page_of_the_key_worker_but_the_day_and_the_final_answer() {
    PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", Map.of("oxon.chair", "HEALTH", "oxon.member", "POLICE"));
    UUID review = keptByKeyWorker(panel);
    SoftAssertions softly = new SoftAssertions();
    try (Visitor keyWorker = Visitor.as("oxon.keyworker")) {
      Object question = Sql.rows("select id from keyworker.question where review = ?", review).getFirst().get("id");
      List<String> pages =
          List.of("", "/letters", "/letters/new/what-came-of-it", "/support", "/panel", "/people/new", "/days", "/contacts/new?asked=yes", "/questions/" + question, "/preferences");
      for (String page : pages) {
        Visitor.Answer answer = keyWorker.ask("GET", "/reviews/" + review + "/family" + page);
        softly.assertThat(answer.status()).as(page).isEqualTo(200);
        softly.assertThat(answer.words()).as(page).doesNotContain("deliberated-");
      }
      for (String page : List.of("/families", "/home", "/families/leave", "/api/me")) {
        softly.assertThat(keyWorker.ask("GET", page).words()).as(page).doesNotContain("deliberated-");
      }
      softly.assertThat(keyWorker.ask("GET", "/reviews/" + review + "/family").words()).contains("Planned for").doesNotContain("an answer of a meeting that goes on");

      Sql.change("update live.item set state = 'FINALISED' where meeting_id = ?", panel.meeting());
      Sql.change(
          "insert into live.ending (id, cdop, item_id, number, decision, decided_from, record, sat, quorum_reason, attestation, finalised_by, finalised_name, finalised_at, "
              + "reopened_because) select gen_random_uuid(), 'OXON', id, 1, 'COMPLETE', '', given, '', '', '', 'oxon.chair', 'x', now(), '' from live.item where meeting_id = ?",
          panel.meeting());
      Visitor.Answer ended = keyWorker.ask("GET", "/reviews/" + review + "/family");
      softly.assertThat(ended.words()).contains("Answer of the panel", "an answer of a meeting that goes on").doesNotContain("deliberated-");
    }
    softly.assertAll();
  }

  @Test
  void a_panel_member_who_is_the_key_worker_of_a_child_sees_the_family_and_has_no_part_in_that_case_at_the_panel() {
    PlannedPanel panel = PlannedPanel.of(2, "oxon.chair", Map.of("oxon.chair", "HEALTH", "oxon.both", "POLICE"));
    UUID own = keptBy("oxon.both", panel);
    UUID other = panel.reviews().get("B");
    SoftAssertions softly = new SoftAssertions();
    try (Visitor both = Visitor.as("oxon.both")) {
      softly.assertThat(both.ask("GET", "/reviews/" + own + "/family").status()).isEqualTo(200);
      softly.assertThat(both.ask("GET", "/families").words()).contains(Sql.rows("select number from review.review where id = ?", own).getFirst().get("number").toString());
      softly.assertThat(both.ask("GET", "/reviews/" + other + "/family").status()).as("another family").isEqualTo(404);
      for (String page : List.of(panel.page() + "/papers/A", panel.live("/record/A"), "/reviews/" + own + "/analysis", "/reviews/" + own + "/pack", "/reviews/" + own)) {
        softly.assertThat(both.ask("GET", page).status()).as(page).isIn(403, 404);
      }
      for (String page : List.of(panel.page(), panel.live(""), "/home", "/meetings")) {
        softly.assertThat(both.ask("GET", page).words()).as(page).doesNotContain("deliberated-");
      }
      softly.assertThat(both.ask("GET", panel.page()).words()).contains("Case A: closed to you", "you are the key worker of its family", "Case B: A baby").doesNotContain("Case B: closed to you");
    }
    Sql.change("update meeting.meeting set attendance_at = now(), attendance_by = 'oxon.coordinator' where id = ?", panel.meeting());
    Sql.change("update meeting.invited set present = true where meeting_id = ?", panel.meeting());
    try (Visitor coordinator = Visitor.as("oxon.coordinator")) {
      softly.assertThat(coordinator.ask("GET", panel.page()).words()).containsOnlyOnce("1 member sat for this case").containsOnlyOnce("2 members sat for this case");
    }
    softly.assertAll();
  }

  @Test
  void the_database_shows_a_key_worker_no_row_of_what_a_panel_wrote_even_past_the_policy() throws SQLException {
    PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", Map.of("oxon.chair", "HEALTH", "oxon.member", "POLICE"));
    UUID review = keptByKeyWorker(panel);
    try (Visitor keyWorker = Visitor.as("oxon.keyworker")) {
      // Logging in is what tells the database who is a key worker and nothing else.
      assertThat(keyWorker.ask("GET", "/home").status()).isEqualTo(200);
    }
    for (String rows :
        List.of("analysis.analysis where review = '" + review + "'", "analysis.factor where analysis_id in (select '" + analysis(review) + "'::uuid)",
            "live.item where meeting_id = '" + panel.meeting() + "'", "live.part where saved_by = 'oxon.chair' and saved_name = 'x'")) {
      assertThat(seen("oxon.chair", rows)).as("%s for the chair", rows).isPositive();
      assertThat(seen("oxon.keyworker", rows)).as("%s for the key worker", rows).isZero();
    }
  }

  private static Object analysis(UUID review) {
    return Sql.rows("select id from analysis.analysis where review = ?", review).getFirst().get("id");
  }

  private static long seen(String account, String rows) throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      try (PreparedStatement wall = app.prepareStatement("select set_config('app.cdop', 'OXON', true), set_config('app.actor', ?, true)")) {
        wall.setString(1, account);
        wall.execute();
      }
      try (PreparedStatement count = app.prepareStatement("select count(*) from " + rows); ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static UUID keptByKeyWorker(PlannedPanel panel) {
    return keptBy("oxon.keyworker", panel);
  }

  /** The panel's analysis, its live record and its notes hold words that stand nowhere else. */
  private static UUID keptBy(String account, PlannedPanel panel) {
    UUID review = panel.reviews().get("A");
    Sql.change(
        "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) "
            + "values (gen_random_uuid(), 'OXON', ?, ?, 'A key worker', now() - interval '3 days', 'A coordinator', '')",
        review, account);
    Sql.change("update analysis.analysis set summary = 'deliberated-summary', good_practice = 'deliberated-practice', family_feedback = 'deliberated-feedback' where review = ?", review);
    Sql.change("update analysis.factor set text = 'deliberated-factor' where analysis_id in (select id from analysis.analysis where review = ?)", review);
    Sql.change("update meeting.review_meeting set summary = 'deliberated-in-the-review-meeting', cause = 'deliberated-cause' where review_id = ?", review);
    Sql.change(
        "insert into live.meeting (id, cdop, version, place, letter, step, moved, seated, since, started_at) values (?, 'OXON', 0, 'CASE', 'A', 0, 1, 0, now(), now())",
        panel.meeting());
    UUID item = UUID.randomUUID();
    Sql.change(
        "insert into live.item (id, cdop, version, meeting_id, letter, place, number, state, given, saves, seconds, opened_at) "
            + "values (?, 'OXON', 0, ?, 'A', 0, 1, 'OPEN', '{}'::jsonb, 1, 0, now())",
        item, panel.meeting());
    Object question = Sql.rows("select id from keyworker.question where review = ?", review).getFirst().get("id");
    Sql.change(
        "insert into live.part (id, cdop, version, item_id, number, part, fields, saved_by, saved_name, saved_at) values "
            + "(gen_random_uuid(), 'OXON', 0, ?, 1, ?, ?::jsonb, 'oxon.chair', 'x', now()), (gen_random_uuid(), 'OXON', 0, ?, 1, 'PRACTICE', ?::jsonb, 'oxon.chair', 'x', now())",
        item, "ANSWER-" + question, "{\"answer\": [\"an answer of a meeting that goes on\"]}", item, "{\"goodPractice\": [\"deliberated-live\"]}");
    return review;
  }
}

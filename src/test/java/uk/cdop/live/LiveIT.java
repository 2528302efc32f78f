package uk.cdop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.journeys.PlannedPanel;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Who may do what at a meeting that is held live, over HTTP. */
@ArquillianTest
@RunAsClient
class LiveIT {
  private static final Map<String, String> MEMBERS = Map.of("oxon.chair", "HEALTH", "oxon.member", "LOCAL_AUTHORITY", "oxon.coordinator2", "OTHER");

  @Test
  void a_person_with_a_connection_is_refused_at_every_address_of_the_case() {
    PlannedPanel panel = PlannedPanel.of(2, "oxon.chair", MEMBERS);
    begin(panel);
    connected(panel, "A", "oxon.coordinator2");
    SoftAssertions softly = new SoftAssertions();
    try (Visitor recorder = Visitor.as("oxon.coordinator2")) {
      softly.assertThat(recorder.ask("GET", panel.live("/record/A")).status()).isEqualTo(404);
      softly.assertThat(recorder.ask("POST", panel.live("/record/A/parts/DECISION")).status()).isEqualTo(404);
      softly.assertThat(recorder.ask("POST", panel.live("/record/A/lines/" + UUID.randomUUID())).status()).isEqualTo(404);
      softly.assertThat(recorder.ask("GET", panel.live("/record/B")).status()).isEqualTo(200);
      for (String page : List.of("", "/room", "/review", "/paper")) {
        softly.assertThat(recorder.ask("GET", panel.live(page)).words()).as("page %s", page).doesNotContain("Case A: A baby", "Start Case A", "/record/A");
      }
    }
    connected(panel, "B", "oxon.chair");
    try (Visitor chair = Visitor.as("oxon.chair")) {
      softly.assertThat(chair.ask("GET", panel.live("/record/B")).status()).isEqualTo(404);
      softly.assertThat(chair.ask("GET", panel.live("/reopen/B")).status()).isEqualTo(404);
      softly.assertThat(chair.ask("GET", panel.live("/finalise")).words()).doesNotContain("Case B");
    }
    softly.assertAll();
  }

  @Test
  void only_the_recorder_and_the_chair_of_this_meeting_write_and_only_its_members_follow() {
    PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", MEMBERS);
    begin(panel);
    SoftAssertions softly = new SoftAssertions();
    try (Visitor member = Visitor.as("oxon.member"); Visitor other = Visitor.as("oxon.member2"); Visitor doctor = Visitor.as("oxon.doctor");
        Visitor stranger = Visitor.as("bucks.coordinator")) {
      softly.assertThat(member.ask("GET", panel.live("")).status()).isEqualTo(200);
      for (String page : List.of("/record/A", "/room", "/review", "/finalise", "/reopen/A", "/paper")) {
        softly.assertThat(member.ask("GET", panel.live(page)).status()).as("a member at %s", page).isEqualTo(404);
      }
      softly.assertThat(member.ask("POST", panel.live("/move")).status()).isEqualTo(404);
      softly.assertThat(member.ask("POST", panel.live("/finalise")).status()).isIn(404, 422);
      softly.assertThat(other.ask("GET", panel.live("")).status()).isEqualTo(404);
      softly.assertThat(other.ask("GET", panel.live("/events")).status()).isEqualTo(404);
      softly.assertThat(doctor.ask("GET", panel.live("/record/A")).status()).isEqualTo(403);
      for (String page : List.of("", "/events", "/record/A", "/room", "/review")) {
        softly.assertThat(stranger.ask("GET", panel.live(page)).status()).as("bucks at %s", page).isEqualTo(404);
      }
    }
    softly.assertAll();
  }

  @Test
  void only_the_chair_finalises() {
    PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", MEMBERS);
    begin(panel);
    try (Visitor coordinator = Visitor.as("oxon.coordinator")) {
      assertThat(coordinator.ask("GET", panel.live("/finalise")).status()).isEqualTo(403);
      assertThat(coordinator.ask("POST", panel.live("/finalise")).status()).isEqualTo(403);
      assertThat(coordinator.ask("POST", panel.live("/reopen/A")).status()).isEqualTo(403);
    }
  }

  /** The meeting has begun and is on its first case. */
  private static void begin(PlannedPanel panel) {
    Sql.change(
        "insert into live.meeting (id, cdop, version, place, letter, step, moved, seated, since, started_at) "
            + "values (?, 'OXON', 0, 'CASE', 'A', 0, 2, 0, now(), now())",
        panel.meeting());
  }

  private static void connected(PlannedPanel panel, String letter, String account) {
    Sql.change(
        "insert into meeting.interest (id, cdop, item_id, review_id, account, connected, words, declared_at) select gen_random_uuid(), cdop, id, "
            + "review_id, ?, true, 'For a test', now() from meeting.agenda_item where review_id = ?",
        account, panel.reviews().get(letter));
  }
}

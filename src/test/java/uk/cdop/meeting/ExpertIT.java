package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.journeys.PlannedPanel;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** An expert for one case says what the case is about; whoever the case is closed to neither reads of them nor sends them away. */
@ArquillianTest
@RunAsClient
class ExpertIT {
  private static final String EXPERT = "Dr Inventa Geneticist";
  private static final String SPECIALTY = "Paediatric neurology";

  private final PlannedPanel panel =
      PlannedPanel.of(2, "oxon.chair", Map.of("oxon.chair", "HEALTH", "oxon.member", "LOCAL_AUTHORITY", "oxon.member2", "POLICE"));
  private final UUID guest = UUID.randomUUID();

  @BeforeEach
  void an_expert_comes_for_case_a_with_which_some_have_a_connection() {
    Sql.change(
        "insert into meeting.guest (id, cdop, meeting_id, item_id, name, organisation, email) select ?, 'OXON', ?, id, ?, ?, 'expert@example.org' "
            + "from meeting.agenda_item where meeting_id = ? and letter = 'A'",
        guest, panel.meeting(), EXPERT, SPECIALTY, panel.meeting());
    for (String account : List.of("oxon.coordinator2", "oxon.member")) {
      Endpoints.declareInterest(UUID.randomUUID(), panel.reviews().get("A"), account);
    }
  }

  @Test
  void is_taken_back_only_by_whom_the_case_is_open_to_and_on_its_record() {
    String takeBack = panel.page() + "/experts/take-back";
    try (Visitor barred = Visitor.as("oxon.coordinator2"); Visitor coordinator = Visitor.as("oxon.coordinator")) {
      assertThat(barred.send(takeBack, "expert=" + guest).status()).isEqualTo(404);
      assertThat(barred.send(takeBack, "expert=" + UUID.randomUUID()).status()).as("nobody, by the same answer").isEqualTo(404);
      assertThat(asked()).isTrue();
      Sql.change("update meeting.meeting set attendance_at = now(), attendance_by = 'oxon.coordinator' where id = ?", panel.meeting());
      assertThat(coordinator.send(takeBack, "expert=" + guest).status()).as("after the meeting").isEqualTo(409);
      assertThat(asked()).isTrue();
      Sql.change("update meeting.meeting set attendance_at = null, attendance_by = null where id = ?", panel.meeting());
      assertThat(coordinator.send(takeBack, "expert=" + guest).status()).isEqualTo(303);
      assertThat(asked()).isFalse();
    }
    assertThat(
            Sql.rows("select actor from audit.entry where act = 'meeting.expert_taken_back' and review_id = ?", panel.reviews().get("A")))
        .extracting(row -> row.get("actor"))
        .containsExactly("oxon.coordinator");
  }

  @Test
  void stands_nowhere_for_whom_the_case_is_closed_to() {
    SoftAssertions softly = new SoftAssertions();
    try (Visitor barred = Visitor.as("oxon.coordinator2"); Visitor member = Visitor.as("oxon.member"); Visitor other = Visitor.as("oxon.member2")) {
      for (String page : List.of(panel.page(), panel.page() + "/answers", panel.page() + "/attendance", panel.page() + "/invitations", panel.live(""))) {
        softly.assertThat(barred.ask("GET", page).status()).as(page).isEqualTo(200);
        softly.assertThat(barred.ask("GET", page).words()).as(page).doesNotContain(EXPERT, SPECIALTY);
      }
      softly.assertThat(member.ask("GET", panel.page()).words()).doesNotContain(EXPERT, SPECIALTY);
      softly.assertThat(other.ask("GET", panel.page()).words()).as("whom it is open to").contains(EXPERT);
      softly.assertThat(barred.send(panel.page() + "/answers", "account=" + guest, "answer=not-coming").status()).isEqualTo(404);
    }
    softly.assertAll();
  }

  @Test
  void stays_marked_when_attendance_is_recorded_by_someone_the_case_is_closed_to_and_stands_with_the_case_in_the_minutes() {
    Sql.change("update meeting.guest set present = true where id = ?", guest);
    String minutes = panel.page() + "/minutes";
    try (Visitor barred = Visitor.as("oxon.coordinator2"); Visitor member = Visitor.as("oxon.member"); Visitor other = Visitor.as("oxon.member2")) {
      assertThat(barred.send(panel.page() + "/attendance", "version=0", "present=oxon.chair", "present=oxon.member2").status()).isEqualTo(303);
      assertThat(Sql.count("select count(*) from meeting.guest where id = ? and present", guest)).isOne();
      barred.send(minutes);
      assertThat(barred.ask("GET", minutes).words()).contains("Case A is closed to you", "Who was there").doesNotContain(EXPERT);
      assertThat(member.ask("GET", minutes).words()).contains("Case A is closed to you").doesNotContain(EXPERT);
      assertThat(other.ask("GET", minutes).words()).contains("Experts for this case", EXPERT, SPECIALTY);
    }
  }

  private boolean asked() {
    return Sql.count("select count(*) from meeting.guest where id = ? and not uninvited", guest) == 1;
  }
}

package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.review.ReviewId;

class ChairingTest {
  private static final Instant NOW = Instant.parse("2026-12-14T09:30:00Z");
  private static final Actor COORDINATOR = new Actor("oxon.coordinator", "C", "OXON", Set.of(Role.COORDINATOR));
  private static final Actor CHAIR = new Actor("chair", "Chair", "OXON", Set.of(Role.PANEL_CHAIR));
  private static final Actor DEPUTY = new Actor("deputy", "Deputy", "OXON", Set.of(Role.PANEL_MEMBER));

  private final Meeting meeting = meeting("deputy");
  private final AgendaItem item = new AgendaItem(meeting, new ReviewId(UUID.randomUUID()), 0);
  private final Invited chair = new Invited(meeting, "chair", Discipline.HEALTH);
  private final Invited deputy = new Invited(meeting, "deputy", Discipline.LAY);
  private final Set<String> out = new HashSet<>();

  @Test
  void is_the_chairs_while_nothing_is_said() {
    assertThat(chairing()).isEqualTo("chair");
  }

  @Test
  void is_the_deputys_where_the_chair_has_a_connection_and_nobodys_where_both_have() {
    connected(CHAIR);
    assertThat(chairing()).isEqualTo("deputy");
    connected(DEPUTY);
    assertThat(chairing()).isEmpty();
  }

  @Test
  void is_nobodys_where_the_chair_has_a_connection_and_no_deputy_is_named() {
    connected(CHAIR);
    assertThat(Chairing.of(meeting(""), item, out, List.of(chair))).isEmpty();
  }

  @Test
  void is_the_deputys_once_the_meeting_is_held_without_the_chair() {
    held();
    deputy.was(true);
    assertThat(chairing()).isEqualTo("deputy");
    chair.was(true);
    assertThat(chairing()).isEqualTo("chair");
    item.left(List.of("chair"));
    assertThat(chairing()).isEqualTo("deputy");
  }

  @Test
  void stays_the_chairs_when_the_deputy_is_not_there_either() {
    held();
    assertThat(chairing()).isEqualTo("chair");
  }

  private String chairing() {
    return Chairing.of(meeting, item, out, List.of(chair, deputy));
  }

  private void connected(Actor who) {
    out.add(who.id());
  }

  private void held() {
    meeting.attendanceRecorded(COORDINATOR, NOW, meeting.version());
  }

  private static Meeting meeting(String deputy) {
    return new Meeting(
        COORDINATOR,
        new Plan(
            new Plan.When(LocalDate.of(2026, 12, 14), LocalTime.of(9, 30), Duration.ofHours(3)),
            new Plan.Where("Room 2", ""),
            new Plan.About(PanelKind.PANEL, "", ""),
            "chair",
            deputy,
            deputy.isEmpty() ? Map.of("chair", Discipline.HEALTH) : Map.of("chair", Discipline.HEALTH, "deputy", Discipline.LAY)),
        NOW);
  }
}

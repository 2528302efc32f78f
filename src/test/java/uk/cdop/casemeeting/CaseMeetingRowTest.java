package uk.cdop.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.review.ReviewId;

class CaseMeetingRowTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Actor ACTOR = new Actor("oxon.coordinator", "Jo Reed", "OXON", Set.of(Role.COORDINATOR));
  private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());

  private static CaseMeetingPlan plan(Participant.Presence presence) {
    return new CaseMeetingPlan(
        DAY,
        LocalTime.of(9, 30),
        "County Hall, room 2",
        "Dr Mara Quill, consultant paediatrician",
        CaseMeetingKind.INITIAL.purpose(),
        List.of(new Participant("Sam Field", "detective sergeant", "Some Police", "sam@police.example", presence)));
  }

  @Test
  void a_plan_reads_back_as_it_was_saved() {
    CaseMeetingRow row = CaseMeetingRow.planned(REVIEW, CaseMeetingKind.INITIAL, plan(Participant.Presence.ASKED), ACTOR, NOW);
    assertThat(row.plan()).isEqualTo(plan(Participant.Presence.ASKED));
    assertThat(row.state()).isEqualTo(CaseMeetingState.PLANNED);
    assertThat(row.recorded()).isEmpty();
    assertThat(row.number()).isEqualTo(1);
  }

  @Test
  void a_record_is_the_next_save_of_the_same_meeting() {
    CaseMeetingRow planned = CaseMeetingRow.planned(REVIEW, CaseMeetingKind.INITIAL, plan(Participant.Presence.ASKED), ACTOR, NOW);
    CaseMeetingRecord record =
        new CaseMeetingRecord(
            Map.of("shared", "The GP saw the baby on Monday."),
            "Agreed a plan.",
            "Visit the home together.",
            List.of(new AgreedAction("Write to the coroner", "Some Hospital", "consultant", DAY.plusDays(2))),
            DAY.plusWeeks(1));
    CaseMeetingRow held = planned.held(plan(Participant.Presence.CAME), record, ACTOR, NOW);
    assertThat(held.meeting()).isEqualTo(planned.meeting());
    assertThat(held.number()).isEqualTo(2);
    assertThat(held.state()).isEqualTo(CaseMeetingState.HELD);
    assertThat(held.recorded()).contains(record);
    assertThat(planned.state()).isEqualTo(CaseMeetingState.PLANNED);
  }

  @Test
  void a_meeting_that_is_called_off_keeps_its_plan_and_says_why() {
    CaseMeetingRow off =
        CaseMeetingRow.planned(REVIEW, CaseMeetingKind.REVIEW, plan(Participant.Presence.ASKED), ACTOR, NOW).calledOff("The chair is ill", ACTOR, NOW);
    assertThat(off.state()).isEqualTo(CaseMeetingState.CALLED_OFF);
    assertThat(off.why()).isEqualTo("The chair is ill");
    assertThat(off.plan()).isEqualTo(plan(Participant.Presence.ASKED));
  }
}

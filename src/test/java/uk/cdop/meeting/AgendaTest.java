package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.review.ReviewId;

class AgendaTest {
  private static final Actor COORDINATOR = new Actor("oxon.coordinator", "C", "OXON", Set.of(Role.COORDINATOR));
  private final Meeting meeting =
      new Meeting(
          COORDINATOR,
          new Plan(
              new Plan.When(LocalDate.of(2026, 12, 14), LocalTime.of(9, 30), Duration.ofHours(3)),
              new Plan.Where("Room 2", ""),
              new Plan.About(PanelKind.PANEL, "", ""),
              "oxon.chair",
              "",
              Map.of("oxon.chair", Discipline.PUBLIC_HEALTH)),
          Instant.parse("2026-11-21T10:00:00Z"));
  private final Agenda agenda = new Agenda(List.of());

  @Test
  void puts_a_break_after_every_third_case() {
    cases(7);
    assertThat(order()).isEqualTo("A B C - D E F - G");
  }

  @Test
  void moves_a_case_by_one_place_or_to_either_end_and_never_beyond() {
    cases(3);
    agenda.up(at(0));
    agenda.down(at(2));
    assertThat(order()).isEqualTo("A B C");
    agenda.toTop(at(2));
    agenda.down(at(0));
    assertThat(order()).isEqualTo("A C B");
    agenda.toEnd(at(0));
    assertThat(order()).isEqualTo("C B A");
  }

  @Test
  void keeps_a_heavy_case_off_the_first_and_the_last_place() {
    cases(4);
    weigh("A");
    weigh("D");
    agenda.keepHeavyInside();
    assertThat(agenda.cases().getFirst().heavy()).isFalse();
    assertThat(agenda.cases().getLast().heavy()).isFalse();
    assertThat(agenda.heavyOutside()).isEmpty();
    assertThat(order()).contains("-");
  }

  @Test
  void leaves_heavy_cases_where_too_few_others_stand_and_says_which() {
    cases(2);
    weigh("A");
    agenda.keepHeavyInside();
    assertThat(order()).isEqualTo("A B");
    assertThat(agenda.heavyOutside()).extracting(AgendaItem::letter).containsExactly("A");
  }

  @Test
  void does_not_undo_the_first_place_to_mend_the_last() {
    cases(3);
    weigh("A");
    weigh("C");
    agenda.keepHeavyInside();
    assertThat(agenda.cases().getFirst().heavy()).isFalse();
  }

  @Test
  void reckons_when_each_case_begins() {
    cases(4);
    assertThat(agenda.timetable(LocalTime.of(9, 30))).extracting(Agenda.Slot::from)
        .containsExactly(LocalTime.of(9, 30), LocalTime.of(9, 50), LocalTime.of(10, 10), LocalTime.of(10, 30), LocalTime.of(10, 45));
    assertThat(agenda.minutes()).isEqualTo(95);
  }

  @Test
  void says_by_how_much_it_is_too_long_for_the_meeting_or_for_a_day() {
    cases(4);
    assertThat(agenda.over(Duration.ofMinutes(90), 240)).isEqualTo(5);
    assertThat(agenda.over(Duration.ofHours(5), 80)).isEqualTo(15);
    assertThat(agenda.over(Duration.ofHours(5), 240)).isZero();
  }

  private void cases(int many) {
    for (int n = 0; n < many; n++) {
      agenda.addCase(new AgendaItem(meeting, ReviewId.create(), n), 3, () -> new AgendaBreak(meeting, 15));
    }
    agenda.settle();
  }

  private void weigh(String letter) {
    agenda.cases().stream().filter(one -> one.letter().equals(letter)).forEach(one -> one.weigh(AgendaItem.Weight.HEAVY));
  }

  private AgendaEntry at(int place) {
    return agenda.entries().get(place);
  }

  private String order() {
    return String.join(" ", agenda.entries().stream().map(one -> one instanceof AgendaItem item ? item.letter() : "-").toList());
  }
}

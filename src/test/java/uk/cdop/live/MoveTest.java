package uk.cdop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.live.MoveMeeting.To;
import uk.cdop.live.Position.Place;

class MoveTest {
  private static final Instant NINE = Instant.parse("2026-12-14T09:00:00Z");

  private final List<LiveMeeting.Item> agenda = new ArrayList<>(List.of(item("A"), item("B"), item(""), item("C")));
  private final Course course = new Course(UUID.randomUUID(), "OXON", NINE);
  private final List<CaseItem> items = new ArrayList<>();

  @Test
  void begins_with_a_pause_before_the_first_case() {
    go(To.START);
    isAt(Place.PAUSE, "A");
    go(To.NEXT);
    isAt(Place.CASE, "A");
  }

  @Test
  void takes_cases_and_breaks_in_their_order_and_ends() {
    go(To.START, To.NEXT, To.NEXT, To.NEXT, To.NEXT);
    isAt(Place.BREAK, "");
    go(To.NEXT, To.NEXT);
    isAt(Place.CASE, "C");
    go(To.NEXT);
    isAt(Place.END, "");
  }

  @Test
  void comes_back_to_a_case_that_was_left_for_later() {
    go(To.START, To.NEXT, To.LATER);
    isAt(Place.PAUSE, "B");
    go(To.NEXT, To.NEXT, To.NEXT, To.NEXT);
    isAt(Place.CASE, "C");
    go(To.NEXT);
    isAt(Place.PAUSE, "A");
    go(To.NEXT);
    isAt(Place.CASE, "A");
    assertThat(items.getFirst().state()).isEqualTo(CaseItem.State.OPEN);
    go(To.NEXT);
    isAt(Place.END, "");
  }

  @Test
  void goes_on_with_the_same_case_after_a_break_that_was_not_planned() {
    go(To.START, To.BREAK);
    isAt(Place.BREAK, "");
    go(To.NEXT);
    isAt(Place.PAUSE, "A");
  }

  @Test
  void goes_back_to_the_case_before() {
    go(To.START, To.NEXT, To.NEXT, To.NEXT, To.PREVIOUS);
    isAt(Place.CASE, "A");
    assertThat(course.moved()).isEqualTo(5);
  }

  private void go(To... moves) {
    for (To to : moves) {
      new MoveMeeting.Move(agenda, course, items, NINE.plusSeconds(60)).make(to, "");
      if (course.place() == Place.CASE && items.stream().noneMatch(item -> item.letter().equals(course.letter()))) {
        CaseItem opened = new CaseItem(course, course.letter(), course.step(), SomePanelRecord.record(), NINE);
        opened.takenUp();
        items.add(opened);
      }
    }
  }

  private void isAt(Place place, String letter) {
    assertThat(course.position()).extracting(Position::place, Position::letter).containsExactly(place, letter);
  }

  private static LiveMeeting.Item item(String letter) {
    return new LiveMeeting.Item(letter, letter.isEmpty() ? "Break" : "A baby", 20, false);
  }
}

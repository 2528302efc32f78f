package uk.cdop.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;

class MinutesTest {
  private static final Actor COORDINATOR = new Actor("oxon.coordinator", "Some Coordinator", "OXON", Set.of(Role.COORDINATOR));

  private final Minutes draft = new Minutes(UUID.randomUUID(), 1, "Minutes", "", COORDINATOR, SomeMinutes.MADE);

  @Test
  void are_approved_once() {
    Approval approval = new Approval(LocalDate.of(2027, 1, 14), "the panel meeting of 14 January 2027");
    draft.approve(approval, "hash", COORDINATOR, SomeMinutes.MADE);

    assertThat(draft.approved()).get().extracting(Approved::words)
        .isEqualTo("Approved at the panel meeting of 14 January 2027 on 14 January 2027, recorded by Some Coordinator");
    assertThatThrownBy(() -> draft.approve(approval, "hash", COORDINATOR, SomeMinutes.MADE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void are_corrected_in_another_version_that_keeps_what_was_made_first() {
    Block block = new Block(draft, 1, Passage.free("A", "Learning", "As made"), COORDINATOR, SomeMinutes.MADE);
    block.change("As changed", COORDINATOR, SomeMinutes.MADE);

    Minutes next = draft.corrected("A name was wrong", COORDINATOR, SomeMinutes.MADE);
    Written carried = block.carriedTo(next, 1, COORDINATOR, SomeMinutes.MADE).written();

    assertThat(next.number()).isEqualTo(2);
    assertThat(next.approved()).isEmpty();
    assertThat(carried.passage().text()).isEqualTo("As changed");
    assertThat(carried.made()).isEqualTo("As made");
    assertThat(carried.changed()).isTrue();
  }

  @Test
  void have_another_hash_when_a_word_moves_from_one_passage_to_the_next() {
    Passage first = Passage.free("A", "Learning", "One");
    Passage second = Passage.free("A", "Decision", "Two");

    assertThat(hash(first, second)).isEqualTo(hash(first, second));
    assertThat(hash(first, second))
        .isNotEqualTo(hash(Passage.free("A", "Learning", "OneTwo"), Passage.free("A", "Decision", "")));
  }

  @Test
  void close_the_part_of_a_case_to_whoever_declared_a_connection() {
    MinutesView view = SomeMinutes.seenBy(Set.of("B"));

    assertThat(view.parts().stream().filter(MinutesView.Part::closed)).singleElement().satisfies(part -> {
      assertThat(part.letter()).isEqualTo("B");
      assertThat(part.blocks()).isEmpty();
    });
  }

  @Test
  void close_what_is_about_a_case_unless_that_case_is_known_to_be_open() {
    MinutesDoor.In in = new MinutesDoor.In(COORDINATOR, null, Set.of("A"));

    assertThat(in.closedTo("")).isFalse();
    assertThat(in.closedTo("A")).isFalse();
    assertThat(in.closedTo("B")).isTrue();
  }

  @Test
  void keep_the_cells_of_a_table_apart_whatever_is_typed() {
    assertThat(Shape.ACTIONS.rows(Shape.row("Do | this\nnow", "Someone", "Soon"))).containsExactly(List.of("Do this now", "Someone", "Soon"));
    assertThat(Shape.ACTIONS.rows("Only an action")).containsExactly(List.of("Only an action", "", ""));
  }

  private static String hash(Passage... passages) {
    return Hash.of("Minutes", 1, List.of(passages).stream().map(SomeMinutes::written).toList());
  }
}

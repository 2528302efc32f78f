package uk.cdop.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.review.Child;

class CaseMeetingPostTest {
  private static final Child CHILD =
      new Child("Róisín Mae", "O'Hara", "Rosie", "", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 1), null, "2", "", "OX1 1AA");

  @ParameterizedTest
  @ValueSource(strings = {"Room 2, about róisín", "The O'HARA meeting", "Rosie's room", "Mae"})
  void a_place_that_names_the_child_is_seen(String place) {
    assertThat(CaseMeetingPost.names(CHILD, place)).isTrue();
  }

  @Test
  void a_place_that_only_holds_the_letters_of_a_name_is_let_pass() {
    assertThat(CaseMeetingPost.names(CHILD, "Maestro House, Harare Road")).isFalse();
  }
}

package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategorisationTest {
  @Test
  void takes_the_lowest_number_that_applies_as_primary() {
    assertThat(Categorisation.byHierarchy(List.of("9", "4", "10"))).isEqualTo("4");
  }

  @Test
  void compares_numbers_and_not_letters() {
    assertThat(Categorisation.byHierarchy(List.of("10", "9"))).isEqualTo("9");
  }

  @Test
  void has_no_primary_while_nothing_applies() {
    assertThat(Categorisation.byHierarchy(List.of())).isEmpty();
  }

  @Test
  void knows_when_the_chair_chose_another_primary() {
    assertThat(new Categorisation(List.of("4", "9"), "9", "", "The infection was not linked").overridden()).isTrue();
    assertThat(new Categorisation(List.of("4", "9"), "4", "", "").overridden()).isFalse();
  }

  @Test
  void keeps_the_other_categories_as_considered() {
    assertThat(new Categorisation(List.of("10", "8", "4"), "4", "", "").alsoConsidered()).containsExactly("8", "10");
  }

  @Test
  void refuses_a_primary_that_does_not_apply() {
    assertThatThrownBy(() -> new Categorisation(List.of("4"), "9", "", "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_a_subcategory_of_another_category() {
    assertThatThrownBy(() -> new Categorisation(List.of("1"), "1", "10.1", "")).isInstanceOf(IllegalArgumentException.class);
  }
}

package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeighingTest {
  @Test
  void counts_violence_abuse_neglect_and_suicide_as_heavy() {
    assertThat(Weighing.heavy(Optional.of("1"), false)).isTrue();
    assertThat(Weighing.heavy(Optional.of("2.1"), false)).isTrue();
  }

  @Test
  void counts_no_other_category_as_heavy_whatever_came_before() {
    assertThat(Weighing.heavy(Optional.of("10"), true)).isFalse();
    assertThat(Weighing.heavy(Optional.of("8.1"), true)).isFalse();
  }

  @Test
  void goes_by_the_joint_agency_response_while_no_category_is_named() {
    assertThat(Weighing.heavy(Optional.empty(), true)).isTrue();
    assertThat(Weighing.heavy(Optional.empty(), false)).isFalse();
  }
}

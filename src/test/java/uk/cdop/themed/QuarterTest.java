package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {
  @Test
  void says_when_a_child_died_no_more_exactly_than_by_quarter() {
    assertThat(RegionalPacks.quarter(LocalDate.of(2026, 1, 1))).isEqualTo("January to March 2026");
    assertThat(RegionalPacks.quarter(LocalDate.of(2026, 5, 31))).isEqualTo("April to June 2026");
    assertThat(RegionalPacks.quarter(LocalDate.of(2025, 12, 31))).isEqualTo("October to December 2025");
  }
}

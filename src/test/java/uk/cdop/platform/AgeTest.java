package uk.cdop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01,2026-01-01,less than 1 day",
    "2026-01-01,2026-01-02,1 day",
    "2026-01-01,2026-01-28,27 days",
    "2026-01-01,2026-01-29,4 weeks",
    "2026-01-01,2026-06-30,25 weeks",
    "2026-01-01,2026-07-01,6 months",
    "2024-01-01,2025-12-31,23 months",
    "2024-01-01,2026-01-01,2 years",
    "2008-11-22,2026-11-21,17 years"
  })
  void is_said_in_the_unit_that_fits(LocalDate born, LocalDate on, String words) {
    assertThat(new Age(born, on).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-11-21,2026-11-20,17",
    "2008-11-21,2026-11-21,18",
    "2008-02-29,2026-02-28,17",
    "2008-02-29,2026-03-01,18",
    "2008-02-29,2028-02-29,20"
  })
  void counts_completed_years(LocalDate born, LocalDate on, long years) {
    assertThat(new Age(born, on).years()).isEqualTo(years);
  }

  @Test
  void does_not_end_before_the_birth() {
    assertThatThrownBy(() -> new Age(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1))).isInstanceOf(IllegalArgumentException.class);
  }
}

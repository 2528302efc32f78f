package uk.cdop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
  })
  void knows_the_bank_holidays_of_england(int year, String days) {
    assertThat(WorkingDays.bankHolidays(year))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
  }

  @Test
  void a_saturday_and_a_sunday_are_no_working_days() {
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 20))).isTrue();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
  }

  @Test
  void two_working_days_after_a_friday_is_tuesday() {
    assertThat(WorkingDays.plus(LocalDate.of(2026, 11, 20), 2)).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void a_weekend_start_counts_from_monday() {
    assertThat(WorkingDays.plus(LocalDate.of(2026, 11, 21), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void christmas_is_stepped_over() {
    assertThat(WorkingDays.plus(LocalDate.of(2026, 12, 24), 2)).isEqualTo(LocalDate.of(2026, 12, 30));
  }

  @Test
  void no_days_later_is_the_same_day() {
    assertThat(WorkingDays.plus(LocalDate.of(2026, 11, 21), 0)).isEqualTo(LocalDate.of(2026, 11, 21));
  }
}

package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SeriesDatesTest {
  @Test
  void finds_the_second_tuesday_of_each_month() {
    assertThat(new SeriesDates(DayOfWeek.TUESDAY, 2, 1, YearMonth.of(2026, 12), 3).days()).extracting(SeriesDates.Day::on)
        .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 9));
  }

  @Test
  void finds_the_last_monday_of_every_second_month_and_flags_bank_holidays() {
    assertThat(new SeriesDates(DayOfWeek.MONDAY, 5, 2, YearMonth.of(2027, 3), 3).days())
        .containsExactly(
            new SeriesDates.Day(LocalDate.of(2027, 3, 29), false),
            new SeriesDates.Day(LocalDate.of(2027, 5, 31), false),
            new SeriesDates.Day(LocalDate.of(2027, 7, 26), true));
  }
}

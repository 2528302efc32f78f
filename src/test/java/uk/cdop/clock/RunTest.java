package uk.cdop.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.Clocks;

/** Days that people know, beside the properties. */
class RunTest {
  @Test
  void forty_eight_hours_over_the_spring_change_end_an_hour_later_on_the_clock() {
    assertThat(due("2026-03-28T12:00", 48, Unit.HOURS)).isEqualTo(at("2026-03-30T13:00"));
  }

  @Test
  void forty_eight_hours_over_the_autumn_change_end_an_hour_earlier_on_the_clock() {
    assertThat(due("2026-10-24T12:00", 48, Unit.HOURS)).isEqualTo(at("2026-10-26T11:00"));
  }

  @Test
  void five_working_days_from_before_christmas_leave_out_the_holidays() {
    assertThat(dueOn("2025-12-23T10:00", 5, Unit.WORKING_DAYS)).isEqualTo(LocalDate.of(2026, 1, 2));
  }

  @Test
  void five_working_days_over_easter() {
    assertThat(dueOn("2026-04-01T10:00", 5, Unit.WORKING_DAYS)).isEqualTo(LocalDate.of(2026, 4, 10));
  }

  @Test
  void three_months_from_the_last_of_november_end_on_the_last_of_february() {
    assertThat(dueOn("2023-11-30T10:00", 3, Unit.MONTHS)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(dueOn("2025-11-30T10:00", 3, Unit.MONTHS)).isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void twelve_months_from_a_leap_day() {
    assertThat(dueOn("2024-02-29T23:59", 12, Unit.MONTHS)).isEqualTo(LocalDate.of(2025, 2, 28));
  }

  @Test
  void fifty_six_days_after_a_report() {
    assertThat(dueOn("2026-03-02T00:00", 56, Unit.DAYS)).isEqualTo(LocalDate.of(2026, 4, 27));
  }

  @Test
  void a_minute_before_and_after_midnight_are_two_days() {
    assertThat(dueOn("2026-06-10T23:59", 6, Unit.WEEKS)).isEqualTo(LocalDate.of(2026, 7, 22));
    assertThat(dueOn("2026-06-11T00:00", 6, Unit.WEEKS)).isEqualTo(LocalDate.of(2026, 7, 23));
  }

  @Test
  void the_year_ends_on_the_next_31_march_and_no_pause_moves_it() {
    assertThat(dueOn("2026-03-31T12:00", 0, Unit.YEAR_END)).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(dueOn("2026-04-01T12:00", 23, Unit.YEAR_END)).isEqualTo(LocalDate.of(2027, 4, 23));
    Run held = new Run(at("2026-01-01T12:00"), new Target(0, Unit.YEAR_END), List.of(Span.from(at("2026-01-02T12:00"))));
    assertThat(held.dueAt()).contains(held.dueWithoutPauses());
  }

  @Test
  void an_inquest_of_a_hundred_days_shows_in_one_reading_and_not_in_the_other() {
    Run run =
        new Run(at("2026-01-05T08:00"), new Target(3, Unit.MONTHS), List.of(Span.of(at("2026-02-01T00:00"), at("2026-05-12T00:00"))));
    Elapsed read = run.elapsed(at("2026-06-01T09:00"));
    assertThat(read.allWords()).isEqualTo("147 days");
    assertThat(read.withoutPausesWords()).isEqualTo("47 days");
    assertThat(Run.day(run.dueAt().orElseThrow())).isEqualTo(LocalDate.of(2026, 4, 5).plusDays(100));
  }

  @Test
  void words_of_a_reading() {
    assertThat(new Run(at("2026-06-10T08:00"), new Target(48, Unit.HOURS), List.of()).elapsed(at("2026-06-11T09:59")).allWords()).isEqualTo("25 hours");
    assertThat(new Run(at("2026-06-10T08:00"), new Target(48, Unit.HOURS), List.of()).elapsed(at("2026-06-10T08:20")).allWords()).isEqualTo("under 1 hour");
    assertThat(new Run(at("2026-06-12T08:00"), new Target(5, Unit.WORKING_DAYS), List.of()).elapsed(at("2026-06-15T09:59")).allWords()).isEqualTo("1 working day");
    assertThat(new Run(at("2026-06-12T08:00"), new Target(5, Unit.HOURS), List.of()).elapsed(at("2026-06-10T09:59")).all()).isEqualTo(Duration.ZERO);
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> new Target(0, Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Target(61, Unit.MONTHS)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Span.of(at("2026-06-12T08:00"), at("2026-06-11T08:00"))).isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant due(String start, int amount, Unit unit) {
    return new Run(at(start), new Target(amount, unit), List.of()).dueAt().orElseThrow();
  }

  private static LocalDate dueOn(String start, int amount, Unit unit) {
    return Run.day(due(start, amount, unit));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Clocks.ENGLAND).toInstant();
  }
}

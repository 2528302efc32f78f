package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.review.ReviewId;

class DayToAvoidTest {
  @Test
  void a_day_of_every_year_comes_back_with_its_neighbours() {
    DayToAvoid day = day(MonthDay.of(12, 25), null);

    assertThat(day.near(LocalDate.of(2026, 12, 25))).contains("Christmas");
    assertThat(day.near(LocalDate.of(2030, 12, 24))).contains("the day before: Christmas");
    assertThat(day.near(LocalDate.of(2030, 12, 26))).contains("the day after: Christmas");
    assertThat(day.near(LocalDate.of(2030, 12, 27))).isEmpty();
    assertThat(day.when()).isEqualTo("25 December, every year");
  }

  @Test
  void a_day_of_one_year_is_of_that_year_only() {
    DayToAvoid day = day(MonthDay.of(1, 1), 2027);

    assertThat(day.near(LocalDate.of(2027, 1, 1))).isPresent();
    assertThat(day.near(LocalDate.of(2026, 12, 31))).isPresent();
    assertThat(day.near(LocalDate.of(2028, 1, 1))).isEmpty();
    assertThat(day.when()).isEqualTo("1 January 2027");
  }

  @Test
  void a_leap_day_is_kept_on_the_28th_in_other_years() {
    DayToAvoid day = day(MonthDay.of(2, 29), null);

    assertThat(day.near(LocalDate.of(2027, 2, 28))).contains("Christmas");
    assertThat(day.near(LocalDate.of(2028, 2, 29))).contains("Christmas");
  }

  private static DayToAvoid day(MonthDay on, Integer year) {
    return new DayToAvoid(ReviewId.create(), Optional.empty(), on, year, "Christmas", new Actor("kw", "Siobhan", "OXON", Set.of(Role.KEY_WORKER)), Instant.EPOCH);
  }
}

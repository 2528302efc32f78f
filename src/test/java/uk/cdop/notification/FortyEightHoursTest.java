package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FortyEightHoursTest {
  private static final LocalDate DIED_ON = LocalDate.of(2026, 11, 18);

  @Test
  void runs_from_the_time_of_death() {
    var clock = FortyEightHours.from(DIED_ON, Optional.of(LocalTime.of(14, 5)), Instant.parse("2026-11-19T14:05:00Z"));
    assertThat(clock.dueAt()).isEqualTo("2026-11-20T14:05:00Z");
    assertThat(clock.over(Instant.parse("2026-11-20T14:05:00Z"))).isFalse();
    assertThat(clock.over(Instant.parse("2026-11-20T14:05:01Z"))).isTrue();
    assertThat(clock.words(Instant.parse("2026-11-20T09:05:00Z")))
        .isEqualTo("The 48 hours after the death end on 20 November 2026 at 2:05pm, in 5 hours.");
    assertThat(clock.told()).isEqualTo("We were told 24 hours after the death.");
  }

  @Test
  void runs_from_midnight_where_the_time_is_not_known_and_says_so() {
    var clock = FortyEightHours.from(DIED_ON, Optional.empty(), Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(clock.dueAt()).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(clock.words(Instant.parse("2026-11-22T00:00:00Z")))
        .isEqualTo("The 48 hours after the death ended on 20 November 2026 at midnight, 2 days ago, "
            + "counted from midnight because the time of death is not known.");
    assertThat(clock.told()).contains("later than 48 hours");
  }

  @Test
  void stays_48_hours_when_the_clocks_go_back() {
    var clock = FortyEightHours.from(LocalDate.of(2026, 10, 24), Optional.of(LocalTime.NOON), Instant.parse("2026-10-24T12:00:00Z"));
    assertThat(clock.dueAt()).isEqualTo("2026-10-26T11:00:00Z");
  }
}

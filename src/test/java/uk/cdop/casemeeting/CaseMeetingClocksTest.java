package uk.cdop.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import uk.cdop.review.Child;

class CaseMeetingClocksTest {
  private static Child died(LocalDate on, LocalTime atOrNull) {
    return new Child("Robin", "Example", "", "", on.minusYears(1), on, atOrNull, "1", "", "OX1 1AA");
  }

  @Test
  void the_first_meeting_is_due_48_hours_after_the_death() {
    assertThat(CaseMeetingClocks.initialBy(died(LocalDate.of(2026, 7, 1), LocalTime.of(6, 15)))).isEqualTo(Instant.parse("2026-07-03T05:15:00Z"));
  }

  @Test
  void the_48_hours_count_from_the_end_of_the_day_where_the_time_of_death_is_not_known() {
    assertThat(CaseMeetingClocks.initialBy(died(LocalDate.of(2026, 11, 1), null))).isBetween(Instant.parse("2026-11-03T23:59:00Z"), Instant.parse("2026-11-04T00:00:00Z"));
  }

  @Test
  void the_review_meeting_aims_at_3_months_after_the_death() {
    assertThat(CaseMeetingClocks.reviewBy(died(LocalDate.of(2026, 11, 30), null))).isEqualTo(LocalDate.of(2027, 2, 28));
  }
}

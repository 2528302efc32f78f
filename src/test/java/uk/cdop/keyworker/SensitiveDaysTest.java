package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.keyworker.SensitiveDays.Meaning.ANNIVERSARY;
import static uk.cdop.keyworker.SensitiveDays.Meaning.BIRTHDAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SensitiveDaysTest {
  private final SensitiveDays days = new SensitiveDays(LocalDate.of(2019, 3, 1), LocalDate.of(2026, 10, 2));

  @Test
  void the_birthday_recurs_every_year() {
    assertThat(days.of(LocalDate.of(2027, 3, 1))).containsExactly(BIRTHDAY);
    assertThat(days.of(LocalDate.of(2031, 3, 1))).containsExactly(BIRTHDAY);
  }

  @Test
  void the_anniversary_begins_a_year_after_the_death() {
    assertThat(days.of(LocalDate.of(2026, 10, 2))).isEmpty();
    assertThat(days.of(LocalDate.of(2027, 10, 2))).containsExactly(ANNIVERSARY);
  }

  @Test
  void an_ordinary_day_means_nothing() {
    assertThat(days.of(LocalDate.of(2026, 12, 3))).isEmpty();
  }

  @Test
  void a_child_who_died_on_a_birthday_has_both_on_one_day() {
    SensitiveDays both = new SensitiveDays(LocalDate.of(2020, 5, 4), LocalDate.of(2026, 5, 4));

    assertThat(both.of(LocalDate.of(2027, 5, 4))).containsExactly(BIRTHDAY, ANNIVERSARY);
  }

  @Test
  void a_29_february_is_kept_on_the_days_beside_it_where_there_is_none() {
    SensitiveDays leap = new SensitiveDays(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 6, 1));

    assertThat(leap.of(LocalDate.of(2027, 2, 28))).containsExactly(BIRTHDAY);
    assertThat(leap.of(LocalDate.of(2027, 3, 1))).containsExactly(BIRTHDAY);
    assertThat(leap.of(LocalDate.of(2027, 2, 27))).isEmpty();
  }

  @Test
  void a_29_february_is_kept_on_itself_alone_in_a_leap_year() {
    SensitiveDays leap = new SensitiveDays(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 6, 1));

    assertThat(leap.of(LocalDate.of(2028, 2, 29))).containsExactly(BIRTHDAY);
    assertThat(leap.of(LocalDate.of(2028, 2, 28))).isEmpty();
    assertThat(leap.of(LocalDate.of(2028, 3, 1))).isEmpty();
  }

  @Test
  void the_days_next_to_a_remembered_one_are_named_by_it() {
    SensitiveDays days = new SensitiveDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 2));

    assertThat(days.near(LocalDate.of(2027, 2, 28))).extracting(near -> near.words("Robin")).containsExactly("the day before Robin’s birthday");
    assertThat(days.near(LocalDate.of(2027, 3, 2))).extracting(near -> near.words("")).containsExactly("the day after the child’s birthday");
    assertThat(days.near(LocalDate.of(2027, 10, 2))).extracting(near -> near.words("Robin")).containsExactly("the anniversary of the death");
    assertThat(days.near(LocalDate.of(2027, 3, 3))).isEmpty();
  }

  @Test
  void a_remembered_day_is_named_once_where_two_neighbours_would_name_it() {
    SensitiveDays leap = new SensitiveDays(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 10, 2));

    assertThat(leap.near(LocalDate.of(2027, 2, 28))).extracting(near -> near.words("Robin")).containsExactly("Robin’s birthday");
  }
}

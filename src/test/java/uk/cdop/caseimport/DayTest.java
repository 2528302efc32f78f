package uk.cdop.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/05/2019", "3/5/2019", "3-5-2019", "3.5.2019", "3/5/19", "3 May 2019", "3rd May 2019", "03-May-19", "Friday 3 May 2019", "2019-05-03",
        "2019-05-03 14:30", "2019-05-03T00:00:00", "03/05/2019 00:00:00", "43588", "43588.75"
      })
  void reads_a_day_as_spreadsheets_in_the_uk_hold_it(String text) {
    assertThat(Day.read(text, TODAY)).contains(LocalDate.of(2019, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/02/2015", "5/13/2019", "2019", "May 2019", "3 Mayor 2019", "0/1/2019", "123", "99999", "not known", "3/5/219"})
  void does_not_guess_at_what_is_no_day(String text) {
    assertThat(Day.read(text, TODAY)).isEmpty();
  }

  @Test
  void takes_two_digits_for_the_latest_year_that_has_come() {
    assertThat(Day.read("1/2/26", TODAY)).contains(LocalDate.of(2026, 2, 1));
    assertThat(Day.read("1/2/98", TODAY)).contains(LocalDate.of(1998, 2, 1));
  }
}

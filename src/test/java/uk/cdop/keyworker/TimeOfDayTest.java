package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {
  @ParameterizedTest
  @CsvSource({"14:30,14:30", "2:30pm,14:30", "2.30 PM,14:30", "2pm,14:00", "12am,00:00", "12:05pm,12:05", "midday,12:00", "midnight,00:00"})
  void reads_a_time_as_people_type_it(String typed, LocalTime time) {
    assertThat(TimeOfDay.read(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "14", "25:00", "13pm", "0am", "2:60pm", "half past two"})
  void takes_nothing_else_for_a_time(String typed) {
    assertThat(TimeOfDay.read(typed)).isEmpty();
  }

  @Test
  void an_hour_alone_is_not_enough() {
    assertThat(TimeOfDay.read("9")).isEmpty();
  }
}

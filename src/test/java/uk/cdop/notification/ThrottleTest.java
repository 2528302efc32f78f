package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void lets_a_busy_hospital_through_and_stops_a_flood_from_it() {
    var throttle = new Throttle(NOW);
    assertThat(IntStream.range(0, Throttle.PER_ADDRESS)).allMatch(i -> throttle.admits("192.0.2.1"));
    assertThat(throttle.admits("192.0.2.1")).isFalse();
    assertThat(throttle.retryAfter()).isEqualTo(Duration.ofMinutes(10).toSeconds());
  }

  @Test
  void does_not_make_others_wait_for_one_address() {
    var throttle = new Throttle(NOW);
    IntStream.range(0, Throttle.PER_ADDRESS + 5).forEach(i -> throttle.admits("192.0.2.1"));
    assertThat(throttle.admits("192.0.2.2")).isTrue();
  }

  @Test
  void stops_a_flood_from_many_addresses() {
    var throttle = new Throttle(NOW);
    IntStream.range(0, Throttle.IN_TOTAL).forEach(i -> throttle.admits("192.0.2." + i));
    assertThat(throttle.admits("198.51.100.1")).isFalse();
  }
}

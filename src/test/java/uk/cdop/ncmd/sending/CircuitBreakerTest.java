package uk.cdop.ncmd.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
  private final Moving clock = new Moving();
  private final CircuitBreaker breaker = new CircuitBreaker(clock);

  @Test
  void four_failures_do_not_open_it_and_the_fifth_does() {
    fail(CircuitBreaker.FAILURES - 1);
    assertThat(breaker.allows()).isTrue();
    breaker.failed();
    assertThat(breaker.allows()).isFalse();
    assertThat(breaker.openUntil()).contains(clock.instant().plus(CircuitBreaker.FIRST_PAUSE));
  }

  @Test
  void an_answer_in_between_begins_the_count_anew() {
    fail(CircuitBreaker.FAILURES - 1);
    breaker.answered();
    fail(CircuitBreaker.FAILURES - 1);
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void after_the_pause_one_is_tried_and_another_failure_doubles_the_pause() {
    fail(CircuitBreaker.FAILURES);
    clock.move(CircuitBreaker.FIRST_PAUSE);
    assertThat(breaker.allows()).isTrue();
    breaker.failed();
    assertThat(breaker.allows()).isFalse();
    clock.move(CircuitBreaker.FIRST_PAUSE);
    assertThat(breaker.allows()).isFalse();
    clock.move(CircuitBreaker.FIRST_PAUSE);
    assertThat(breaker.allows()).isTrue();
    breaker.answered();
    assertThat(breaker.openUntil()).isEmpty();
  }

  @Test
  void the_pause_never_grows_beyond_ten_minutes() {
    fail(CircuitBreaker.FAILURES);
    for (int i = 0; i < 20; i++) {
      clock.move(CircuitBreaker.LONGEST_PAUSE);
      assertThat(breaker.allows()).isTrue();
      breaker.failed();
    }
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed();
    }
  }

  /** A clock that stands still until it is moved. */
  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-11-29T10:00:00Z");

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

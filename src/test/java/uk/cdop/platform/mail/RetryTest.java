package uk.cdop.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Test
  void waits_twice_as_long_after_each_failure() {
    assertThat(Retry.after(1, NOW)).contains(NOW.plusSeconds(10));
    assertThat(Retry.after(2, NOW)).contains(NOW.plusSeconds(20));
    assertThat(Retry.after(4, NOW)).contains(NOW.plusSeconds(80));
  }

  @Test
  void never_waits_longer_than_an_hour() {
    assertThat(Retry.after(10, NOW)).contains(NOW.plus(Duration.ofHours(1)));
    assertThat(Retry.after(29, NOW)).contains(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void gives_a_mail_up_after_about_a_day() {
    assertThat(Retry.after(Retry.MOST_ATTEMPTS, NOW)).isEmpty();
  }
}

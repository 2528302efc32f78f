package uk.cdop.ncmd.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

  @Property
  void each_wait_lies_between_half_and_whole_of_a_doubling_time_and_never_above_half_an_hour(
      @ForAll @IntRange(min = 1, max = 1000) int tries, @ForAll long seed) {
    Duration wait = Duration.between(NOW, new Backoff(new Random(seed)).after(tries, NOW, NOW, Optional.empty()).orElseThrow());
    long whole = tries > 12 ? Backoff.LONGEST.toMillis() : Math.min(Backoff.FIRST.toMillis() << (tries - 1), Backoff.LONGEST.toMillis());
    assertThat(wait.toMillis()).isBetween(whole / 2, whole);
  }

  @Test
  void those_that_failed_together_do_not_come_back_together() {
    Random chance = new Random(7);
    long different = java.util.stream.IntStream.range(0, 100)
        .mapToObj(i -> new Backoff(chance).after(6, NOW, NOW, Optional.empty()).orElseThrow()).distinct().count();
    assertThat(different).isGreaterThan(90);
  }

  @Test
  void a_receiver_that_asks_for_patience_gets_it() {
    assertThat(new Backoff(new Random(1)).after(1, NOW, NOW, Optional.of(Duration.ofMinutes(7)))).contains(NOW.plus(Duration.ofMinutes(7)));
  }

  @Test
  void a_receiver_cannot_ask_for_more_than_a_day() {
    assertThat(new Backoff(new Random(1)).after(1, NOW, NOW, Optional.of(Duration.ofDays(30))))
        .hasValueSatisfying(at -> assertThat(at).isBefore(NOW.plus(Backoff.LONGEST)));
  }

  @Test
  void it_is_given_up_after_three_days() {
    assertThat(new Backoff(new Random(1)).after(200, NOW.minus(Backoff.FOR).minusSeconds(1), NOW, Optional.empty())).isEmpty();
    assertThat(new Backoff(new Random(1)).after(200, NOW.minus(Backoff.FOR).plusSeconds(1), NOW, Optional.empty())).isPresent();
  }
}

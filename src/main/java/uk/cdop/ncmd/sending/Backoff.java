package uk.cdop.ncmd.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a document without an answer is tried again: after about five seconds, then twice as long each time, at most half an hour,
 * for three days. Half of each wait is left to chance, so that many that failed together do not come back together.
 */
final class Backoff {
  static final Duration FIRST = Duration.ofSeconds(5);
  static final Duration LONGEST = Duration.ofMinutes(30);
  static final Duration FOR = Duration.ofDays(3);

  private final RandomGenerator chance;

  Backoff(RandomGenerator chance) {
    this.chance = chance;
  }

  /**
   * @param tries how many have failed, this one included
   * @param asked how long the receiver asked us to wait
   * @return empty when it is given up
   */
  Optional<Instant> after(int tries, Instant queuedAt, Instant now, Optional<Duration> asked) {
    if (now.isAfter(queuedAt.plus(FOR))) {
      return Optional.empty();
    }
    Duration whole = FIRST.multipliedBy(1L << Math.clamp(tries - 1L, 0, 20));
    long most = Math.min(whole.toMillis(), LONGEST.toMillis());
    Duration wait = Duration.ofMillis(most / 2 + chance.nextLong(most / 2 + 1));
    Duration least = asked.filter(a -> a.compareTo(Duration.ofDays(1)) <= 0).orElse(Duration.ZERO);
    return Optional.of(now.plus(wait.compareTo(least) < 0 ? least : wait));
  }
}

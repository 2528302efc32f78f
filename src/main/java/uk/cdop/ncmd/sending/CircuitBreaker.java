package uk.cdop.ncmd.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Leaves a receiver alone that does not answer: after five failures in a row nothing is sent for half a minute, then one document
 * is tried; if that fails too the pause is doubled, up to ten minutes. Any answer closes it again.
 */
final class CircuitBreaker {
  static final int FAILURES = 5;
  static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Clock clock;
  private int failures;
  private Duration pause = FIRST_PAUSE;
  private Instant openUntil;

  CircuitBreaker(Clock clock) {
    this.clock = clock;
  }

  /** Whether a document may be tried now. */
  synchronized boolean allows() {
    return openUntil == null || !clock.instant().isBefore(openUntil);
  }

  synchronized void answered() {
    failures = 0;
    pause = FIRST_PAUSE;
    openUntil = null;
  }

  synchronized void failed() {
    failures++;
    if (failures < FAILURES) {
      return;
    }
    pause = openUntil == null ? FIRST_PAUSE : doubled(pause);
    openUntil = clock.instant().plus(pause);
  }

  /** Until when nothing is sent, if it is open. */
  synchronized Optional<Instant> openUntil() {
    return Optional.ofNullable(openUntil).filter(until -> clock.instant().isBefore(until));
  }

  private static Duration doubled(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }
}

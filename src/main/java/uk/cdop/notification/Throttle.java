package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps a flood from the public form without locking out a hospital behind one address: far more than any hospital needs are let
 * through in ten minutes, from one address and from all. It counts on each node by itself and remembers nothing longer.
 */
@ApplicationScoped
public class Throttle {
  static final int PER_ADDRESS = 200;
  static final int IN_TOTAL = 2_000;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Map<String, Integer> counts = new HashMap<>();
  private Clock clock;
  private Instant ends = Instant.MIN;
  private int total;

  protected Throttle() {} // CDI

  @Inject
  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** Counts one more from this address; false when it is one too many. */
  public synchronized boolean admits(String address) {
    Instant now = clock.instant();
    if (!now.isBefore(ends)) {
      counts.clear();
      total = 0;
      ends = now.plus(WINDOW);
    }
    int from = counts.getOrDefault(address, 0);
    if (total >= IN_TOTAL || from >= PER_ADDRESS) {
      return false;
    }
    counts.put(address, from + 1);
    total++;
    return true;
  }

  /** Seconds until the next try can go through. */
  public synchronized long retryAfter() {
    return Math.max(1, Duration.between(clock.instant(), ends).toSeconds());
  }
}

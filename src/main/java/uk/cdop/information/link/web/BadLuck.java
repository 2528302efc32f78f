package uk.cdop.information.link.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts, by address, links that are not good and codes that are not right, so that nobody can try many.
 * Only failures count: a hospital behind one address is not locked out by its own use.
 */
@ApplicationScoped
public class BadLuck {
  static final int MOST = 60;
  static final Duration WITHIN = Duration.ofMinutes(10);
  private static final int ADDRESSES = 10_000;

  private record Count(Instant from, int failures) {}

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > ADDRESSES;
        }
      };

  private final Clock clock;

  protected BadLuck() {
    this.clock = null; // CDI makes a stand-in that is never asked
  }

  @Inject
  BadLuck(Clock clock) {
    this.clock = clock;
  }

  synchronized void count(String address) {
    Count before = current(address);
    counts.put(address, new Count(before.from(), before.failures() + 1));
  }

  synchronized boolean tooMuch(String address) {
    return current(address).failures() >= MOST;
  }

  private Count current(String address) {
    Instant now = clock.instant();
    Count known = counts.get(address);
    return known == null || !now.isBefore(known.from().plus(WITHIN)) ? new Count(now, 0) : known;
  }
}

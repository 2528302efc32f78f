package uk.cdop.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that could not be sent is tried again: after ten seconds, then twice as long each time, at most an hour, for about a day. */
final class Retry {
  static final int MOST_ATTEMPTS = 30;
  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);

  private Retry() {}

  /**
   * @param attempts how many attempts have failed, this one included
   * @return empty when the mail is given up
   */
  static Optional<Instant> after(int attempts, Instant now) {
    if (attempts >= MOST_ATTEMPTS) {
      return Optional.empty();
    }
    Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
    return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
  }
}

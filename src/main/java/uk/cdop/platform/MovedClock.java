package uk.cdop.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** The system's clock set forward by what a small file says, such as {@code P20D}; read anew at most once a second. */
final class MovedClock extends Clock {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Path file;
  private final Clock real = Clock.system(Clocks.ENGLAND);
  private volatile Reading reading = new Reading(Instant.EPOCH, Duration.ZERO);

  MovedClock(Path file) {
    this.file = file;
  }

  private record Reading(Instant at, Duration ahead) {}

  @Override
  public Instant instant() {
    Instant now = real.instant();
    Reading last = reading;
    if (Duration.between(last.at(), now).compareTo(FRESH) >= 0) {
      last = new Reading(now, ahead(last.ahead()));
      reading = last;
    }
    return now.plus(last.ahead());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(real.withZone(zone), reading.ahead());
  }

  /** A file half written or gone for a moment leaves the clock as it was; no file means no shift. */
  private Duration ahead(Duration before) {
    if (!Files.exists(file)) {
      return Duration.ZERO;
    }
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (IOException | DateTimeParseException unreadable) {
      return before;
    }
  }
}

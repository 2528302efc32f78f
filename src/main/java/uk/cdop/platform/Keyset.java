package uk.cdop.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of a list ended, so that the next begins right after it however the list grows. */
@ModuleApi
public record Keyset(Instant at, UUID id) {
  /** Such as `1795252800000000-<uuid>`: microseconds and the id of the last row. */
  public String text() {
    return (at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000) + "-" + id;
  }

  /** Reads what {@link #text()} wrote; empty for anything else, which then means the first page. */
  public static Optional<Keyset> read(String text) {
    if (text == null || !text.matches("\\d{1,18}-[0-9a-f-]{36}")) {
      return Optional.empty();
    }
    int dash = text.indexOf('-');
    long micros = Long.parseLong(text.substring(0, dash));
    try {
      return Optional.of(
          new Keyset(
              Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000),
              UUID.fromString(text.substring(dash + 1))));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}

package uk.cdop.keyworker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a family is kept in touch with: the first contact within 48 hours of naming the key worker, then
 * never 28 days without one (domain 2.7). Only a contact that reached the family counts.
 */
public record Rhythm(Instant namedAt, String account, List<Touch> touches) {
  static final Duration FIRST = Duration.ofHours(48);
  static final Duration SILENCE = Duration.ofDays(28);

  /** One contact that stands, corrected ones left out, with nothing of what was said. */
  public record Touch(UUID id, UUID review, String account, Instant at, Outcome outcome, LocalDate nextOnOrNull) {
    Optional<LocalDate> nextOn() {
      return Optional.ofNullable(nextOnOrNull);
    }
  }

  public Rhythm {
    touches = List.copyOf(touches);
  }

  public Instant firstDueAt() {
    return namedAt.plus(FIRST);
  }

  /** Whether this key worker has reached the family yet: since being named, or before it themselves. */
  public boolean begun() {
    return touches.stream()
        .anyMatch(t -> t.outcome().reached() && (!t.at().isBefore(namedAt) || t.account().equals(account)));
  }

  /** The last contact that reached the family, whoever made it. */
  public Optional<Instant> lastReachedAt() {
    return touches.stream().filter(t -> t.outcome().reached()).map(Touch::at).max(Comparator.naturalOrder());
  }

  public boolean silent(Instant now) {
    return !lastReachedAt().orElse(namedAt).plus(SILENCE).isAfter(now);
  }

  /** The day agreed at the latest contact, if one was. */
  public Optional<LocalDate> nextOn() {
    return touches.stream().max(Comparator.comparing(Touch::at)).flatMap(Touch::nextOn);
  }
}

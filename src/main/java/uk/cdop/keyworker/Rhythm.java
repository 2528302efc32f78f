package uk.cdop.keyworker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.clock.Target;

/**
 * How a family is kept in touch with: the first contact by the clock T3C, within 48 hours of the death; a new key worker's own within as
 * long of being named; then never 28 days without one (domain 2.7). Only a contact that reached the family counts.
 */
public record Rhythm(Instant namedAt, String account, List<Touch> touches, First first) {
  static final Duration SILENCE = Duration.ofDays(28);

  /** One contact that stands, corrected ones left out, with nothing of what was said. */
  public record Touch(UUID id, UUID review, String account, Instant at, Outcome outcome, LocalDate nextOnOrNull) {
    Optional<LocalDate> nextOn() {
      return Optional.ofNullable(nextOnOrNull);
    }
  }

  /**
   * By when a family hears from a key worker at all.
   *
   * @param dueAt when the clock of the case ends; empty where it was not worked out
   * @param allowed what the CDOP allows, usually 48 hours
   */
  public record First(Optional<Instant> dueAt, Target allowed) {
    Instant dueAfter(Instant namedAt) {
      return dueAt.orElseGet(() -> allowed.endFrom(namedAt));
    }
  }

  public Rhythm {
    touches = List.copyOf(touches);
  }

  /** Where the family was reached before, a new key worker has as long from being named as the first had from the death. */
  public Instant firstDueAt() {
    return lastReachedAt().isPresent() ? first.allowed().endFrom(namedAt) : first.dueAfter(namedAt);
  }

  /** The rule behind it, as a sentence without its full stop. */
  public String firstRule() {
    return lastReachedAt().isPresent()
        ? "A new key worker gets in touch within " + first.allowed().words() + " of being named"
        : "The family should hear from their key worker within " + first.allowed().words() + " of the death";
  }

  /** Whether this key worker has reached the family yet: since being named, or before it themselves. */
  public boolean begun() {
    return touches.stream()
        .anyMatch(t -> t.outcome().reached() && (!t.at().isBefore(namedAt) || t.account().equals(account)));
  }

  /** The last contact that reached the family, whoever made it. */
  public Optional<Instant> lastReachedAt() {
    return lastReachedAt(touches);
  }

  static Optional<Instant> lastReachedAt(List<Touch> touches) {
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

package uk.cdop.minutes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A comment to read; the answer is empty until somebody settled it. */
public record Remark(
    UUID id, String letter, String words, String name, Instant at, String answer, String answeredBy, Optional<Instant> answeredAt) {
  public boolean open() {
    return answeredAt.isEmpty();
  }
}

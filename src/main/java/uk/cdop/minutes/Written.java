package uk.cdop.minutes;

import java.time.Instant;
import java.util.UUID;

/** A passage as it stands in minutes; `made` is what was made from the record. */
public record Written(UUID id, Passage passage, String made, long version, String by, Instant at) {
  public boolean changed() {
    return !passage.text().equals(made);
  }
}

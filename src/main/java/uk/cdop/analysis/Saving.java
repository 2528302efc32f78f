package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who last saved something, when, and the how-manieth time it was. */
@Embeddable
public record Saving(
    long version, @Column(name = "saved_by") String by, @Column(name = "saved_at") Instant at) {
  /** Before anybody saved. */
  public static final Saving NEVER = new Saving(0, "", Instant.EPOCH);

  Saving next(String who, Instant when) {
    return new Saving(version + 1, who, when);
  }
}

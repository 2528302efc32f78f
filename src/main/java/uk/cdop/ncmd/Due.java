package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A case that waits for its first notification or, once its analysis is signed, for its final record. A view. */
@Entity
@Immutable
@Table(schema = "ncmd", name = "due")
public class Due {
  @Id
  @Column(name = "review_id")
  private UUID review;

  private String cdop;

  @Column(name = "waits_since")
  private Instant waitsSince;

  private boolean notification;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Due() {} // JPA

  UUID review() {
    return review;
  }

  Instant waitsSince() {
    return waitsSince;
  }

  /** Whether the first notification is what is waited for; else it is the final record. */
  boolean notification() {
    return notification;
  }

  Instant signedAt() {
    return signedAt;
  }
}

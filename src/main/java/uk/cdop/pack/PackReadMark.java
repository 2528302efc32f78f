package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** That a person read a pack, and the hash of what they read; never changed, the newest stands. */
@Entity
@Table(schema = "pack", name = "ready")
class PackReadMark {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private String sha256;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "read_by")
  private String readBy;

  protected PackReadMark() {} // JPA

  PackReadMark(ReviewId review, String sha256, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.sha256 = sha256;
    this.readAt = now;
    this.readBy = by.id();
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String sha256() {
    return sha256;
  }

  Instant readAt() {
    return readAt;
  }

  String readBy() {
    return readBy;
  }
}

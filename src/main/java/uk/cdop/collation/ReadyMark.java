package uk.cdop.collation;

import jakarta.persistence.Entity;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** Someone said that a collation was ready, as its answers and decisions stood then. */
@Entity
@Table(schema = "collated", name = "ready")
class ReadyMark {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private int number;
  private String digest;
  private Instant at;
  private String by;

  protected ReadyMark() {} // JPA

  ReadyMark(ReviewId review, int number, String digest, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.number = number;
    this.digest = digest;
    this.at = now;
    this.by = by.id();
  }

  int number() {
    return number;
  }

  Instant at() {
    return at;
  }

  String by() {
    return by;
  }

  boolean stands(String now) {
    return digest.equals(now);
  }
}

package uk.cdop.keyworker.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** Something a family wants the panel to know. It is never changed; it can be taken back, and then the papers leave it out. */
@Entity
@DynamicUpdate
@Table(schema = "keyworker", name = "voice")
class Voice {
  @Id private UUID id;
  private String cdop;
  private UUID review;
  private UUID contact;
  private String words;

  @Column(name = "agreed_with")
  private String agreedWith;

  @Column(name = "marked_by")
  private String markedBy;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "taken_back_by")
  private String takenBackBy;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  protected Voice() {} // JPA

  Voice(ReviewId review, Optional<UUID> contact, String words, String agreedWith, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.contact = contact.orElse(null);
    this.words = words;
    this.agreedWith = agreedWith;
    this.markedBy = by.name();
    this.markedAt = now;
  }

  void takeBack(Actor by, Instant now) {
    if (takenBackAt == null) {
      takenBackBy = by.name();
      takenBackAt = now;
    }
  }

  UUID id() {
    return id;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String words() {
    return words;
  }

  String agreedWith() {
    return agreedWith;
  }

  String markedBy() {
    return markedBy;
  }

  Instant markedAt() {
    return markedAt;
  }

  Optional<String> takenBackBy() {
    return Optional.ofNullable(takenBackBy);
  }

  Optional<Instant> takenBackAt() {
    return Optional.ofNullable(takenBackAt);
  }
}

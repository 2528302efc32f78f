package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** What a CDOP decided about one of its own cases for a regional meeting. Only its owner ever reads this row. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "offer")
class Offer {
  /** Whether the case is offered. */
  enum Standing {
    OFFERED,
    NOT_OFFERED,
    WITHDRAWN
  }

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "review_id")
  private UUID review;

  private int number;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "found_because")
  private String foundBecause;

  private String reason;

  @Column(insertable = false, updatable = false)
  private String letter;

  @Column(name = "pack_id", insertable = false, updatable = false)
  private UUID pack;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  protected Offer() {} // JPA

  Offer(Regional meeting, ReviewId review, int number, String foundBecause, Actor by) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting.id();
    this.review = review.value();
    this.number = number;
    this.foundBecause = foundBecause;
  }

  Offer decide(Standing now, String because, Actor by, Instant at) {
    this.standing = now;
    this.reason = because;
    this.decidedBy = by.id();
    this.decidedAt = at;
    return this;
  }

  UUID id() {
    return id;
  }

  UUID meeting() {
    return meeting;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  Standing standing() {
    return standing;
  }

  boolean offered() {
    return standing == Standing.OFFERED;
  }

  String reason() {
    return reason;
  }

  String foundBecause() {
    return foundBecause;
  }

  /** The letter the meeting knows the case by; empty until the release. */
  Optional<String> letter() {
    return Optional.ofNullable(letter);
  }

  /** The letter, or until the release the number the owner knows the case by. */
  String mark() {
    return letter().orElse("number " + number);
  }

  /** The version of its papers that is shared now. */
  Optional<UUID> pack() {
    return Optional.ofNullable(pack);
  }

  boolean shared() {
    return pack != null;
  }
}

package uk.cdop.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewFacts;

/**
 * A case is open to named people only, from now until it is lifted with a reason. A case has at most one that has not ended. A
 * sealed one cannot be opened by breaking the glass, and no search says that it is there.
 */
@Entity
@Table(schema = "restriction", name = "restriction")
public class Restriction {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "review_id")
  private UUID review;

  private String number;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private String reason;
  private boolean sealed;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "placed_name")
  private String placedName;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "why_ended")
  private String whyEnded;

  protected Restriction() {} // JPA

  Restriction(ReviewFacts review, Ground ground, String reason, boolean sealed, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.id().value();
    this.number = review.number();
    this.placedBy = by.id();
    this.placedName = by.name();
    this.placedAt = now;
    change(ground, reason, sealed);
  }

  void change(Ground nextGround, String nextReason, boolean nextSealed) {
    this.ground = nextGround;
    this.reason = nextReason;
    this.sealed = nextSealed;
  }

  void lift(Actor by, String why, Instant now) {
    this.endedAt = now;
    this.endedBy = by.id();
    this.whyEnded = why;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID review() {
    return review;
  }

  String number() {
    return number;
  }

  Ground ground() {
    return ground;
  }

  String reason() {
    return reason;
  }

  boolean sealed() {
    return sealed;
  }

  /** The account that placed it and is told of every opening. */
  String owner() {
    return placedBy;
  }

  String ownerName() {
    return placedName;
  }

  Instant placedAt() {
    return placedAt;
  }

  boolean ended() {
    return endedAt != null;
  }
}

package uk.cdop.linkedcase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** Two cases of one CDOP belong together until somebody ends it with a reason. Seen from both. */
@Entity
@Table(schema = "linkedcase", name = "link")
public class CaseLink {
  @Id private UUID id;
  private String cdop;
  private UUID one;
  private UUID other;

  @Enumerated(EnumType.STRING)
  private Kinship kind;

  private String reason;

  @Column(name = "linked_by")
  private String linkedBy;

  @Column(name = "linked_name")
  private String linkedName;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "why_ended")
  private String whyEnded;

  protected CaseLink() {} // JPA

  CaseLink(ReviewId a, ReviewId b, Kinship kind, String reason, Actor by, Instant now) {
    // As the database orders ids: by their text, which is by their bytes.
    boolean inOrder = a.toString().compareTo(b.toString()) < 0;
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.one = inOrder ? a.value() : b.value();
    this.other = inOrder ? b.value() : a.value();
    this.kind = kind;
    this.reason = reason;
    this.linkedBy = by.id();
    this.linkedName = by.name();
    this.linkedAt = now;
  }

  void end(Actor by, String why, Instant now) {
    this.endedAt = now;
    this.endedBy = by.id();
    this.whyEnded = why;
  }

  UUID id() {
    return id;
  }

  /** The case at the other end. */
  ReviewId from(ReviewId review) {
    return new ReviewId(one.equals(review.value()) ? other : one);
  }

  boolean of(ReviewId review) {
    return one.equals(review.value()) || other.equals(review.value());
  }

  Kinship kind() {
    return kind;
  }

  String reason() {
    return reason;
  }

  String linkedName() {
    return linkedName;
  }

  Instant linkedAt() {
    return linkedAt;
  }

  boolean ended() {
    return endedAt != null;
  }
}

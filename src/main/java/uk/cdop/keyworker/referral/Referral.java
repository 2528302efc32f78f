package uk.cdop.keyworker.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** Support of one service for one person of a family. A service is told about nobody who did not agree. */
@Entity
@Table(schema = "keyworker", name = "referral")
class Referral {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private UUID review;
  private UUID relative;

  @Column(name = "for_whom")
  private String forWhom;

  private String service;
  private boolean agreed;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "look_again_on")
  private LocalDate lookAgainOn;

  private String outcome;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Referral() {} // JPA

  Referral(ReviewId review, Support support, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    keep(support, by, now);
  }

  final void keep(Support support, Actor by, Instant now) {
    relative = support.person().orElse(null);
    forWhom = support.forWhom();
    service = support.service();
    agreed = support.agreed();
    standing = support.standing();
    askedOn = support.askedOn();
    lookAgainOn = support.lookAgainOn().orElse(null);
    outcome = support.outcome();
    savedBy = by.name();
    savedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  Support support() {
    return new Support(Optional.ofNullable(relative), forWhom, service, agreed, standing, askedOn, Optional.ofNullable(lookAgainOn), outcome);
  }

  String savedBy() {
    return savedBy;
  }

  Instant savedAt() {
    return savedAt;
  }
}

package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** A version of a pack as a person signed it for one meeting, readable until a day; never changed. */
@Entity
@Table(schema = "pack", name = "release")
class Release {
  @Id
  @Column(name = "papers_id")
  private UUID papers;

  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private UUID occasion;
  private String meeting;
  private String letter;

  @Column(name = "open_until")
  private LocalDate openUntil;

  private String declaration;

  @Column(name = "signed_by")
  private String signedBy;

  @Column(name = "signed_name")
  private String signedName;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Release() {} // JPA

  Release(UUID papers, ReviewId review, PackOccasions.Occasion occasion, Signature signature, Actor by, Instant now) {
    this.papers = papers;
    this.cdop = by.cdop();
    this.review = review.value();
    this.occasion = occasion.id();
    this.meeting = occasion.words();
    this.letter = occasion.letter();
    this.openUntil = signature.openUntil();
    this.declaration = signature.declaration();
    this.signedBy = by.id();
    this.signedName = by.name();
    this.signedAt = now;
  }

  UUID papers() {
    return papers;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  UUID occasion() {
    return occasion;
  }

  String meeting() {
    return meeting;
  }

  String letter() {
    return letter;
  }

  LocalDate openUntil() {
    return openUntil;
  }

  boolean over(LocalDate today) {
    return today.isAfter(openUntil);
  }

  String declaration() {
    return declaration;
  }

  String signedBy() {
    return signedBy;
  }

  String signedName() {
    return signedName;
  }

  Instant signedAt() {
    return signedAt;
  }
}

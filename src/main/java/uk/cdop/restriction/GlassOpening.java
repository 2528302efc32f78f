package uk.cdop.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;

/**
 * Somebody who is not named broke the glass of a restricted case. It is open to them until its end, which may come earlier but
 * never later; then the owner has been told and the privacy officer, never the same person, says whether it was right.
 */
@Entity
@Table(schema = "restriction", name = "opening")
public class GlassOpening {
  static final Duration LONGEST = Duration.ofHours(8);

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "restriction_id")
  private UUID restriction;

  private String account;
  private String name;
  private String role;
  private String reason;

  @Column(name = "opened_at")
  private Instant openedAt;

  private Instant until;

  @Column(name = "closed_at")
  private Instant closedAt;

  private String owner;

  @Column(name = "owner_saw_at")
  private Instant ownerSawAt;

  @Enumerated(EnumType.STRING)
  private Finding outcome;

  private String note;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_name")
  private String reviewedName;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  protected GlassOpening() {} // JPA

  GlassOpening(Restriction restriction, Actor by, String reason, Duration length, Instant now) {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("an opening lasts up to 8 hours");
    }
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.restriction = restriction.id();
    this.account = by.id();
    this.name = by.name();
    this.role = by.roleNames();
    this.reason = reason;
    this.openedAt = now;
    this.until = now.plus(length);
    this.owner = restriction.owner();
    this.note = "";
  }

  boolean open(Instant now) {
    return until.isAfter(now);
  }

  /** Ends it before its time. */
  void close(Instant now) {
    if (open(now) && now.isAfter(openedAt)) {
      until = now;
      closedAt = now;
    }
  }

  void ownerSaw(Instant now) {
    if (ownerSawAt == null) {
      ownerSawAt = now;
    }
  }

  /** @throws IllegalArgumentException when it is the reviewer's own */
  void review(Actor by, Finding finding, String words, Instant now) {
    if (by.id().equals(account)) {
      throw new IllegalArgumentException("nobody reviews their own opening");
    }
    this.outcome = finding;
    this.note = words;
    this.reviewedBy = by.id();
    this.reviewedName = by.name();
    this.reviewedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID restriction() {
    return restriction;
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  String role() {
    return role;
  }

  String reason() {
    return reason;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant until() {
    return until;
  }

  boolean seenByOwner() {
    return ownerSawAt != null;
  }

  Optional<Finding> outcome() {
    return Optional.ofNullable(outcome);
  }

  String note() {
    return note;
  }

  String reviewedName() {
    return reviewedName == null ? "" : reviewedName;
  }

  Optional<Instant> reviewedAt() {
    return Optional.ofNullable(reviewedAt);
  }
}

package uk.cdop.keyworker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/**
 * A contact with a family, made or only attempted, as it was recorded. It never changes: a correction is
 * another contact that names this one and says why, and both stay readable.
 */
@Entity
@Table(schema = "keyworker", name = "contact")
public class Contact {
  @Id private UUID id;
  private String cdop;
  private UUID review;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String account;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Enumerated(EnumType.STRING)
  private Way way;

  private UUID relative;

  @Column(name = "with_whom")
  private String withWhom;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String said;
  private String steps;
  private String declined;

  @Column(name = "next_on")
  private LocalDate nextOn;

  private UUID corrects;

  @Column(name = "why_corrected")
  private String whyCorrected;

  protected Contact() {} // JPA

  Contact(ReviewId review, ContactDetails details, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.happenedAt = details.at();
    this.recordedAt = now;
    this.account = by.id();
    this.recordedBy = by.name();
    this.way = details.way();
    this.relative = details.person().orElse(null);
    this.withWhom = details.withWhom();
    this.outcome = details.outcome();
    this.said = details.said();
    this.steps = Step.codes(details.steps());
    this.declined = Step.codes(details.declined());
    this.nextOn = details.nextOn().orElse(null);
    this.whyCorrected = "";
  }

  /** What this contact should have said, recorded by this actor for this reason. */
  Contact corrected(ContactDetails details, String why, Actor by, Instant now) {
    Contact next = new Contact(new ReviewId(review), details, by, now);
    next.corrects = id;
    next.whyCorrected = why;
    return next;
  }

  UUID id() {
    return id;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  ContactDetails details() {
    return new ContactDetails(
        happenedAt,
        way,
        Optional.ofNullable(relative),
        withWhom,
        outcome,
        said,
        Step.ofCodes(steps),
        Step.ofCodes(declined),
        Optional.ofNullable(nextOn));
  }

  /** What was given in it, without what was said. */
  Tracker.Deed deed() {
    return new Tracker.Deed(happenedAt, recordedBy, outcome, Step.ofCodes(steps), Step.ofCodes(declined));
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Optional<UUID> corrects() {
    return Optional.ofNullable(corrects);
  }

  String whyCorrected() {
    return whyCorrected;
  }
}

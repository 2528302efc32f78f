package uk.cdop.keyworker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.review.ReviewId;

/** One person who stands in for a family's key worker from one day to another, both included. */
@Entity
@Table(schema = "keyworker", name = "cover")
public class Cover {
  /** The longest that someone stands in; beyond it the family should have another key worker. */
  public static final int MOST_DAYS = 92;

  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private UUID review;
  private UUID assignment;
  private String account;
  private String name;

  @Column(name = "for_name")
  private String forName;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  private String note;

  @Column(name = "set_by")
  private String arrangedBy;

  @Column(name = "set_at")
  private Instant arrangedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Cover() {} // JPA

  Cover(Assignment covered, Colleague standIn, Days days, String note, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = covered.review().value();
    this.assignment = covered.id();
    this.account = standIn.account();
    this.name = standIn.name();
    this.forName = covered.name();
    this.fromOn = days.from();
    this.untilOn = days.until();
    this.note = note;
    this.arrangedBy = by.name();
    this.arrangedAt = now;
  }

  /** The days of a cover, both included. */
  public record Days(LocalDate from, LocalDate until) {
    public Days {
      if (until.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(until)) {
        throw new IllegalArgumentException("not the days of a cover");
      }
    }
  }

  void end(String by, Instant now) {
    if (endedAt == null) {
      endedBy = by;
      endedAt = now;
    }
  }

  boolean holds(LocalDate day) {
    return endedAt == null && !day.isBefore(fromOn) && !day.isAfter(untilOn);
  }

  /** Whether it holds now or will. */
  boolean open(LocalDate today) {
    return endedAt == null && !today.isAfter(untilOn);
  }

  UUID id() {
    return id;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  String forName() {
    return forName;
  }

  LocalDate fromOn() {
    return fromOn;
  }

  LocalDate untilOn() {
    return untilOn;
  }

  String note() {
    return note;
  }

  String arrangedBy() {
    return arrangedBy;
  }

  Instant arrangedAt() {
    return arrangedAt;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }
}

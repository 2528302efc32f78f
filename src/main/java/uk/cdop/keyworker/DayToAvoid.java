package uk.cdop.keyworker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** A day on which a family, or one of them, would rather not be contacted: once, or every year. */
@Entity
@DynamicUpdate
@Table(schema = "keyworker", name = "day_to_avoid")
class DayToAvoid {
  @Id private UUID id;
  private String cdop;
  private UUID review;
  private UUID relative;
  private int day;
  private int month;
  private Integer year;
  private String words;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "removed_by")
  private String removedBy;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected DayToAvoid() {} // JPA

  /**
   * @param yearOrNull null for every year
   */
  DayToAvoid(ReviewId review, Optional<UUID> person, MonthDay on, Integer yearOrNull, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.relative = person.orElse(null);
    this.day = on.getDayOfMonth();
    this.month = on.getMonthValue();
    this.year = yearOrNull;
    this.words = words;
    this.addedBy = by.name();
    this.addedAt = now;
  }

  void remove(Actor by, Instant now) {
    if (removedAt == null) {
      removedBy = by.name();
      removedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  Optional<UUID> person() {
    return Optional.ofNullable(relative);
  }

  String words() {
    return words;
  }

  /** Such as `25 December, every year`. */
  String when() {
    String dayAndMonth = Words.day(LocalDate.of(2024, month, day)).replace(" 2024", "");
    return year == null ? dayAndMonth + ", every year" : dayAndMonth + " " + year;
  }

  /** In words what the day is, when the given one is it or lies next to it. */
  Optional<String> near(LocalDate on) {
    if (is(on)) {
      return Optional.of(words);
    }
    return is(on.plusDays(1)) ? Optional.of("the day before: " + words) : is(on.minusDays(1)) ? Optional.of("the day after: " + words) : Optional.empty();
  }

  private boolean is(LocalDate on) {
    if (year != null && year != on.getYear()) {
      return false;
    }
    MonthDay kept = MonthDay.of(month, day);
    return MonthDay.from(on).equals(kept)
        || kept.equals(MonthDay.of(2, 29)) && !Year.isLeap(on.getYear()) && MonthDay.from(on).equals(MonthDay.of(2, 28));
  }
}

package uk.cdop.casemeeting;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** One save of a meeting about a case, its plan and what was recorded of it; never changed, the greatest number stands. */
@Entity
@Table(schema = "casemeeting", name = "case_meeting")
class CaseMeetingRow {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "review_id")
  private UUID review;

  private int number;

  @Enumerated(EnumType.STRING)
  private CaseMeetingKind kind;

  @Enumerated(EnumType.STRING)
  private CaseMeetingState state;

  @Column(name = "on_day")
  private LocalDate on;

  @JdbcTypeCode(SqlTypes.JSON)
  private String plan;

  @Column(name = "record")
  @JdbcTypeCode(SqlTypes.JSON)
  private String recordOrNull;

  private String why;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  protected CaseMeetingRow() {} // JPA

  private CaseMeetingRow(UUID meeting, ReviewId review, CaseMeetingKind kind, int number, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting;
    this.review = review.value();
    this.kind = kind;
    this.number = number;
    this.why = "";
    this.savedAt = now;
    this.savedBy = by.id();
  }

  static CaseMeetingRow planned(ReviewId review, CaseMeetingKind kind, CaseMeetingPlan plan, Actor by, Instant now) {
    CaseMeetingRow row = new CaseMeetingRow(UUID.randomUUID(), review, kind, 1, by, now);
    row.state = CaseMeetingState.PLANNED;
    row.plan(plan);
    return row;
  }

  /** The first save of a meeting that was held without having been planned here. */
  static CaseMeetingRow held(
      ReviewId review, CaseMeetingKind kind, CaseMeetingPlan asHeld, CaseMeetingRecord recorded, Actor by, Instant now) {
    CaseMeetingRow row = planned(review, kind, asHeld, by, now);
    row.state = CaseMeetingState.HELD;
    row.recordOrNull = StoredJson.write(recorded);
    return row;
  }

  /** The next save, with another plan. */
  CaseMeetingRow with(CaseMeetingPlan changed, Actor by, Instant now) {
    CaseMeetingRow row = next(by, now);
    row.plan(changed);
    return row;
  }

  /** The next save, with what was recorded; the plan then says who really came. */
  CaseMeetingRow held(CaseMeetingPlan asHeld, CaseMeetingRecord recorded, Actor by, Instant now) {
    CaseMeetingRow row = with(asHeld, by, now);
    row.state = CaseMeetingState.HELD;
    row.recordOrNull = StoredJson.write(recorded);
    return row;
  }

  /** The next save: the meeting will not be held. */
  CaseMeetingRow calledOff(String because, Actor by, Instant now) {
    CaseMeetingRow row = next(by, now);
    row.state = CaseMeetingState.CALLED_OFF;
    row.why = because;
    return row;
  }

  private CaseMeetingRow next(Actor by, Instant now) {
    CaseMeetingRow row = new CaseMeetingRow(meeting, review(), kind, number + 1, by, now);
    row.state = state;
    row.on = on;
    row.plan = plan;
    row.recordOrNull = recordOrNull;
    return row;
  }

  private void plan(CaseMeetingPlan given) {
    this.on = given.on();
    this.plan = StoredJson.write(given);
  }

  UUID meeting() {
    return meeting;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  int number() {
    return number;
  }

  CaseMeetingKind kind() {
    return kind;
  }

  CaseMeetingState state() {
    return state;
  }

  LocalDate on() {
    return on;
  }

  CaseMeetingPlan plan() {
    return StoredJson.read(plan, CaseMeetingPlan.class);
  }

  Optional<CaseMeetingRecord> recorded() {
    return Optional.ofNullable(recordOrNull).map(json -> StoredJson.read(json, CaseMeetingRecord.class));
  }

  String why() {
    return why;
  }

  Instant savedAt() {
    return savedAt;
  }

  String savedBy() {
    return savedBy;
  }
}

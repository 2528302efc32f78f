package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.platform.Stale;

/** A sitting of the panel: planned with a day, a place and a chair, and held once its attendance was recorded. */
@Entity
@Table(schema = "meeting", name = "meeting")
class Meeting {
  static final int MOST_CASES = 26;

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  private String venue;
  private String chair;

  @Column(name = "next_letter")
  private int nextLetter;

  @Column(name = "attendance_at")
  private Instant attendanceAt;

  @Column(name = "attendance_by")
  private String attendanceBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "planned_by")
  private String plannedBy;

  @Enumerated(EnumType.STRING)
  private PanelKind kind;

  private String theme;
  private String purpose;
  private String joining;

  @Column(name = "length_minutes")
  private int lengthMinutes;

  @Column(name = "deputy_chair")
  private String deputyChair;

  private int sequence;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancelled_by")
  private String cancelledBy;

  @Column(name = "cancelled_reason")
  private String cancelledReason;

  protected Meeting() {} // JPA

  Meeting(Actor by, Plan plan, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    take(plan);
    this.plannedAt = now;
    this.plannedBy = by.id();
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  long version() {
    return version;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  LocalTime startsAt() {
    return startsAt;
  }

  String venue() {
    return venue;
  }

  String chair() {
    return chair;
  }

  Duration length() {
    return Duration.ofMinutes(lengthMinutes);
  }

  String joining() {
    return joining;
  }

  PanelKind kind() {
    return kind;
  }

  String theme() {
    return theme;
  }

  String purpose() {
    return purpose.isEmpty() ? kind.purpose() : purpose;
  }

  /** As it was written for this meeting, or empty. */
  String ownPurpose() {
    return purpose;
  }

  /** Such as `Panel meeting` or `Themed panel meeting: neonatal`. */
  String title() {
    return kind.label() + (theme.isEmpty() ? "" : ": " + theme);
  }

  String deputyChair() {
    return deputyChair;
  }

  int sequence() {
    return sequence;
  }

  void sendNextRound() {
    this.sequence++;
  }

  boolean cancelled() {
    return cancelledAt != null;
  }

  String cancelledReason() {
    return cancelled() ? cancelledReason : "";
  }

  /** Whether nothing about it can be planned any more. */
  boolean closed() {
    return attendanceRecorded() || cancelled();
  }

  void cancel(Actor by, String reason, Instant now, long seen) {
    if (version != seen || closed()) {
      throw new Stale();
    }
    this.cancelledAt = now;
    this.cancelledBy = by.id();
    this.cancelledReason = reason;
  }

  void requireVersion(long seen) {
    if (version != seen) {
      throw new Stale();
    }
  }

  boolean attendanceRecorded() {
    return attendanceAt != null;
  }

  boolean chairedBy(Actor actor) {
    return chair.equals(actor.id());
  }

  void change(Plan plan, long seen) {
    if (version != seen) {
      throw new Stale();
    }
    take(plan);
  }

  private void take(Plan plan) {
    this.heldOn = plan.when().heldOn();
    this.startsAt = plan.when().startsAt();
    this.lengthMinutes = (int) plan.when().length().toMinutes();
    this.venue = plan.where().venue();
    this.joining = plan.where().joining();
    this.kind = plan.about().kind();
    this.theme = plan.about().theme();
    this.purpose = plan.about().purpose();
    this.chair = plan.chair();
    this.deputyChair = plan.deputyChair();
  }

  void attendanceRecorded(Actor by, Instant now, long seen) {
    if (version != seen) {
      throw new Stale();
    }
    this.attendanceAt = now;
    this.attendanceBy = by.id();
  }

  /** The next letter; letters are not used twice, because people make notes under them. */
  String letter() {
    return Character.toString('A' + nextLetter++);
  }

  boolean full() {
    return nextLetter >= MOST_CASES;
  }
}

package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

  protected Meeting() {} // JPA

  Meeting(Actor by, Plan plan, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.heldOn = plan.heldOn();
    this.startsAt = plan.startsAt();
    this.venue = plan.venue();
    this.chair = plan.chair();
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
    this.heldOn = plan.heldOn();
    this.startsAt = plan.startsAt();
    this.venue = plan.venue();
    this.chair = plan.chair();
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

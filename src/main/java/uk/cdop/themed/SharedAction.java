package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;

/** An action of a regional meeting, with owners in one or several CDOPs. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "action")
class SharedAction {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String text;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  private boolean removed;

  protected SharedAction() {} // JPA

  SharedAction(UUID meeting, String text, LocalDate dueOn, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting;
    this.text = text;
    this.dueOn = dueOn;
    this.addedAt = now;
    this.addedBy = by.id();
  }

  void takeBack() {
    this.removed = true;
  }

  UUID id() {
    return id;
  }

  UUID meeting() {
    return meeting;
  }

  String text() {
    return text;
  }

  LocalDate dueOn() {
    return dueOn;
  }
}

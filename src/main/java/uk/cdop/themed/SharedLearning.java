package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;

/** Learning that a regional meeting shares with every CDOP that took part; it belongs to no case. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "learning")
class SharedLearning {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String text;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  private boolean removed;

  protected SharedLearning() {} // JPA

  SharedLearning(UUID meeting, String text, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting;
    this.text = text;
    this.addedAt = now;
    this.addedBy = by.id();
  }

  void takeBack() {
    this.removed = true;
  }

  UUID id() {
    return id;
  }

  String text() {
    return text;
  }
}

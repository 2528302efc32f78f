package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;
import uk.cdop.platform.Stale;

/** One CDOP's part of a shared action. Only that CDOP says how far it is. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "action_owner")
class ActionOwner {
  /** One CDOP's part of one action. */
  @Embeddable
  record Key(@Column(name = "action_id") UUID action, String cdop) implements Serializable {}

  @EmbeddedId private Key key;
  @Version private long version;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String owner;

  @Enumerated(EnumType.STRING)
  private Progress state;

  private String note;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by")
  private String updatedBy;

  protected ActionOwner() {} // JPA

  ActionOwner(SharedAction action, String cdop, String owner, Actor by, Instant now) {
    this.key = new Key(action.id(), cdop);
    this.meeting = action.meeting();
    this.owner = owner;
    this.state = Progress.OPEN;
    this.note = "";
    this.updatedAt = now;
    this.updatedBy = by.id();
  }

  void update(Progress now, String words, long seen, Actor by, Instant at) {
    if (version != seen) {
      throw new Stale();
    }
    this.state = now;
    this.note = words;
    this.updatedAt = at;
    this.updatedBy = by.id();
  }

  UUID action() {
    return key.action();
  }

  String cdop() {
    return key.cdop();
  }

  UUID meeting() {
    return meeting;
  }

  long version() {
    return version;
  }

  String owner() {
    return owner;
  }

  Progress state() {
    return state;
  }

  String note() {
    return note;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}

package uk.cdop.live;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** Which case's record a person has open, and when that was last known. */
@Entity
@Table(schema = "live", name = "recorder")
class RecorderSeen {
  /** One account at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String cdop;
  private String name;
  private String letter;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected RecorderSeen() {} // JPA

  RecorderSeen(Course course, Actor actor, String letter, Instant now) {
    this.key = new Key(course.id(), actor.id());
    this.cdop = course.cdop();
    this.name = actor.name();
    at(letter, now);
  }

  final void at(String open, Instant now) {
    this.letter = open;
    this.seenAt = now;
  }

  String account() {
    return key.account();
  }

  String name() {
    return name;
  }

  String letter() {
    return letter;
  }

  Instant seenAt() {
    return seenAt;
  }
}

package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;

/** A reader's own notes on a case of a regional meeting. The database shows them to nobody else; they go when the papers close. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "note")
class SharedNote {
  /** One account at one case. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String letter, String cdop, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String words;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected SharedNote() {} // JPA

  SharedNote(RegionalItem about, Actor by) {
    this.key = keyOf(about, by);
    this.words = "";
  }

  static Key keyOf(RegionalItem about, Actor by) {
    return new Key(about.meeting(), about.letter(), by.cdop(), by.id());
  }

  void write(String said, Instant now) {
    this.words = said;
    this.savedAt = now;
  }

  String words() {
    return words;
  }

  /** Changes with every save. */
  String mark() {
    return savedAt.toString();
  }

  Instant savedAt() {
    return savedAt;
  }
}

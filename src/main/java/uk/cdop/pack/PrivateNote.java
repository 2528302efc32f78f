package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.meeting.AgendaPapers;

/** A reader's own notes on a case. The database shows them to nobody else; they go some days after the meeting. */
@Entity
@Table(schema = "pack", name = "note")
class PrivateNote {
  /** One account at one case of a meeting. */
  @Embeddable
  record Key(String cdop, String account, UUID occasion) implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "review_id")
  private UUID review;

  private String words;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected PrivateNote() {} // JPA

  PrivateNote(AgendaPapers.Case at, Actor by) {
    this.key = keyOf(at, by);
    this.review = at.review().value();
    this.heldOn = at.heldOn();
    this.words = "";
  }

  static Key keyOf(AgendaPapers.Case at, Actor by) {
    return new Key(by.cdop(), by.id(), at.item());
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

  void write(String said, Instant now) {
    this.words = said;
    this.savedAt = now;
  }
}

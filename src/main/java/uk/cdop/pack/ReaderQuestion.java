package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.meeting.AgendaPapers;

/** What a reader asks the chair and the coordinator before the meeting; never changed. */
@Entity
@Table(schema = "pack", name = "question")
class ReaderQuestion {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private UUID occasion;
  private String words;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  protected ReaderQuestion() {} // JPA

  ReaderQuestion(AgendaPapers.Case about, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = about.review().value();
    this.occasion = about.item();
    this.words = words;
    this.askedAt = now;
    this.askedBy = by.id();
  }

  UUID id() {
    return id;
  }

  UUID occasion() {
    return occasion;
  }

  String words() {
    return words;
  }

  Instant askedAt() {
    return askedAt;
  }

  String askedBy() {
    return askedBy;
  }
}

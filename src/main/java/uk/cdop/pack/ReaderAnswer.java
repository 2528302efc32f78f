package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** What the chair or the coordinator answers to a reader's question; never changed. */
@Entity
@Table(schema = "pack", name = "answer")
class ReaderAnswer {
  @Id private UUID id;
  private String cdop;

  @Column(name = "question_id")
  private UUID question;

  private String words;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  protected ReaderAnswer() {} // JPA

  ReaderAnswer(ReaderQuestion to, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.question = to.id();
    this.words = words;
    this.answeredAt = now;
    this.answeredBy = by.id();
  }

  UUID question() {
    return question;
  }

  String words() {
    return words;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  String answeredBy() {
    return answeredBy;
  }
}

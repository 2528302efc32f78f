package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.access.Actor;

/** What someone who runs a regional meeting answers to a reader's question; never changed. */
@Entity
@Immutable
@Table(schema = "themed", name = "answer")
class SharedAnswer {
  @Id private UUID id;

  @Column(name = "question_id")
  private UUID question;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String letter;
  private String cdop;
  private String account;
  private String name;
  private String words;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected SharedAnswer() {} // JPA

  SharedAnswer(SharedQuestion to, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.question = to.id();
    this.meeting = to.meeting();
    this.letter = to.letter();
    this.cdop = by.cdop();
    this.account = by.id();
    this.name = by.name();
    this.words = words;
    this.answeredAt = now;
  }

  UUID question() {
    return question;
  }

  String name() {
    return name;
  }

  String words() {
    return words;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}

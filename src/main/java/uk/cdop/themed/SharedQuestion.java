package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.access.Actor;

/** What a reader asks those who run a regional meeting about a case; never changed, gone when the papers close. */
@Entity
@Immutable
@Table(schema = "themed", name = "question")
class SharedQuestion {
  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String letter;
  private String cdop;
  private String account;
  private String name;
  private String words;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected SharedQuestion() {} // JPA

  SharedQuestion(RegionalItem about, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.meeting = about.meeting();
    this.letter = about.letter();
    this.cdop = by.cdop();
    this.account = by.id();
    this.name = by.name();
    this.words = words;
    this.askedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID meeting() {
    return meeting;
  }

  String letter() {
    return letter;
  }

  String cdop() {
    return cdop;
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  String words() {
    return words;
  }

  Instant askedAt() {
    return askedAt;
  }
}

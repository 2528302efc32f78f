package uk.cdop.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;

/** What someone who was there says about draft minutes, and what was done about it. */
@Entity
@Table(schema = "minutes", name = "comment")
class Comment {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "minutes_id")
  private UUID minutes;

  private String letter;
  private String words;
  private String account;
  private String name;

  @Column(name = "said_at")
  private Instant saidAt;

  private String answer;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Comment() {} // JPA

  Comment(Minutes on, String letter, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = on.cdop();
    this.minutes = on.id();
    this.letter = letter;
    this.words = words;
    this.account = by.id();
    this.name = by.name();
    this.saidAt = now;
    this.answer = "";
    this.answeredBy = "";
  }

  void settle(String done, Actor by, Instant now) {
    answer = done;
    answeredBy = by.name();
    answeredAt = now;
  }

  UUID minutes() {
    return minutes;
  }

  Remark remark() {
    return new Remark(id, letter, words, name, saidAt, answer, answeredBy, Optional.ofNullable(answeredAt));
  }
}

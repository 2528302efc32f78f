package uk.cdop.keyworker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.review.ReviewId;

/**
 * One person as key worker of one family, from being named until someone else is. A review has at most
 * one that has not ended; ending one needs a reason (guidance 2018, chapter 6: one consistent contact).
 */
@Entity
@Table(schema = "keyworker", name = "assignment")
public class Assignment {
  @Id private UUID id;
  private String cdop;
  private UUID review;
  private String account;
  private String name;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "why_changed")
  private WhyChanged whyChanged;

  private String more;

  @Column(name = "handed_over")
  private String handedOver;

  @Column(name = "handover_note")
  private String handoverNote;

  protected Assignment() {} // JPA

  Assignment(ReviewId review, Colleague keyWorker, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.account = keyWorker.account();
    this.name = keyWorker.name();
    this.startedAt = now;
    this.namedBy = by.name();
    this.more = "";
    this.handedOver = "";
    this.handoverNote = "";
  }

  void end(WhyChanged why, String inWords, Instant now) {
    if (endedAt != null) {
      throw new IllegalStateException("ended before");
    }
    endedAt = now;
    whyChanged = why;
    more = inWords;
  }

  /** What this key worker takes over: what was open, and a word about it. */
  void takeOver(List<String> open, String note) {
    handedOver = String.join("\n", open);
    handoverNote = note;
  }

  List<String> handedOver() {
    return handedOver.isEmpty() ? List.of() : List.of(handedOver.split("\n"));
  }

  String handoverNote() {
    return handoverNote;
  }

  UUID id() {
    return id;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  Instant startedAt() {
    return startedAt;
  }

  String namedBy() {
    return namedBy;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<WhyChanged> whyChanged() {
    return Optional.ofNullable(whyChanged);
  }

  String more() {
    return more;
  }
}

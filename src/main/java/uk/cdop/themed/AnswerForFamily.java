package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.live.LiveMeeting.Decision;
import uk.cdop.review.ReviewId;

/** What a regional meeting answered to a family's question, as the owner of the case was given it. It never changes. */
@Entity
@Immutable
@Table(schema = "themed", name = "family_answer")
class AnswerForFamily {
  @Id private UUID id;
  private String cdop;

  @Column(name = "decision_id")
  private UUID decision;

  @Column(name = "review_id")
  private UUID review;

  private int place;

  @Column(name = "question_id")
  private UUID question;

  private String asked;
  private String answer;

  @Column(name = "once_signed")
  private boolean onceSigned;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected AnswerForFamily() {} // JPA

  AnswerForFamily(Handed handed, int place, Optional<UUID> question, HandedOver content) {
    this.id = UUID.randomUUID();
    this.cdop = handed.cdop();
    this.decision = handed.id();
    this.review = handed.review().value();
    this.place = place;
    this.question = question.orElse(null);
    this.asked = content.answers().get(place - 1).asked();
    this.answer = content.answers().get(place - 1).answer();
    this.onceSigned = content.decision() == Decision.COMPLETE;
    this.decidedAt = handed.decidedAt();
  }

  UUID decision() {
    return decision;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  /** The question of the family's record; empty where none reads like the one in the papers. */
  Optional<UUID> question() {
    return Optional.ofNullable(question);
  }

  String asked() {
    return asked;
  }

  String answer() {
    return answer;
  }

  /** Whether the family is told only when the owner's chair has signed: the meeting completed the review. */
  boolean onceSigned() {
    return onceSigned;
  }

  Instant decidedAt() {
    return decidedAt;
  }
}

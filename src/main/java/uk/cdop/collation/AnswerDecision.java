package uk.cdop.collation;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.CollatedLine;
import uk.cdop.review.ReviewId;

/** What was decided on one question of a review, and the answers it rests on. Never changed: a later one has a greater number. */
@Entity
@Table(schema = "collated", name = "decision")
class AnswerDecision {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private String question;
  private int number;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  private String answer;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private UUID[] sources;

  private String why;
  private String digest;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  enum Kind {
    CHOSEN,
    WRITTEN,
    LEFT_OPEN
  }

  protected AnswerDecision() {} // JPA

  AnswerDecision(ReviewId review, CollatedLine line, int number, Chosen choice, String why, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.question = line.question().id();
    this.number = number;
    this.why = why;
    this.digest = line.digest();
    this.decidedAt = now;
    this.decidedBy = by.id();
    switch (choice) {
      case Chosen.OneOfTheirs theirs -> keep(Kind.CHOSEN, theirs.answer(), theirs.sources());
      case Chosen.Another another -> keep(Kind.WRITTEN, another.answer(), List.of());
      case Chosen.LeaveOpen none -> {
        kind = Kind.LEFT_OPEN;
        sources = new UUID[0];
      }
    }
  }

  private void keep(Kind as, Answer kept, List<String> from) {
    kind = as;
    answer = AnswersJson.write(Answers.none().with(question, kept));
    sources = from.stream().map(UUID::fromString).toArray(UUID[]::new);
  }

  String question() {
    return question;
  }

  int number() {
    return number;
  }

  Kind kind() {
    return kind;
  }

  /** Empty when the question was left open. */
  Optional<Answer> answer() {
    return Optional.ofNullable(answer).flatMap(json -> AnswersJson.read(json).answer(question));
  }

  List<String> sources() {
    return List.of(sources).stream().map(UUID::toString).toList();
  }

  String why() {
    return why;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  String decidedBy() {
    return decidedBy;
  }

  /** Whether the answers are still those it was based on. */
  boolean rests(CollatedLine line) {
    return digest.equals(line.digest());
  }
}

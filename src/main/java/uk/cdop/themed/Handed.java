package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.review.ReviewId;

/** A decision on its way to the owner of its case: a line of the owner's ledger, written into the owner's draft once. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "decision")
class Handed {
  /** How far it has come. */
  enum State {
    WAITING,
    WRITTEN,
    REFUSED
  }

  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "review_id")
  private UUID review;

  private String letter;
  private int number;
  private String payload;
  private String sha256;
  private String recorder;
  private String host;
  private boolean quorate;

  @Column(name = "quorum_words")
  private String quorumWords;

  private String present;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "refused_because")
  private String refusedBecause;

  protected Handed() {} // JPA

  /**
   * @throws IllegalStateException when it is not what the meeting handed over
   */
  HandedOver content() {
    if (!HandedOver.hash(payload).equals(sha256)) {
      throw new IllegalStateException("Decision " + id + " is not what was handed over");
    }
    return HandedOver.read(payload);
  }

  void written(Instant now) {
    this.state = State.WRITTEN;
    this.settledAt = now;
  }

  void refused(String because, Instant now) {
    this.state = State.REFUSED;
    this.settledAt = now;
    this.refusedBecause = because;
  }

  boolean waiting() {
    return state == State.WAITING;
  }

  State state() {
    return state;
  }

  String cdop() {
    return cdop;
  }

  UUID id() {
    return id;
  }

  UUID meeting() {
    return meeting;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  Instant decidedAt() {
    return decidedAt;
  }

  /** When it was written or refused; the moment of the decision while it waits. */
  Instant settledAt() {
    return settledAt == null ? decidedAt : settledAt;
  }

  String letter() {
    return letter;
  }

  int number() {
    return number;
  }

  String recorder() {
    return recorder;
  }

  String host() {
    return host;
  }

  boolean quorate() {
    return quorate;
  }

  String quorumWords() {
    return quorumWords;
  }

  List<String> present() {
    return Arrays.stream(present.split("\n")).filter(name -> !name.isBlank()).toList();
  }
}

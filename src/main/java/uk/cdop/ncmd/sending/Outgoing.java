package uk.cdop.ncmd.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.ncmd.Submission;

/** A document that the service still has to send, or whose verdict it still has to ask for. */
@Entity
@Table(schema = "ncmd", name = "outgoing")
public class Outgoing {
  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final int LONGEST_ERROR = 200;

  @Id
  @Column(name = "submission_id")
  private UUID submission;

  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private int number;

  @Column(name = "queued_at")
  private Instant queuedAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  private int tries;

  @Column(name = "taken_by")
  private String takenBy = "";

  @Column(name = "taken_until")
  private Instant takenUntil;

  private boolean received;

  @Column(name = "last_error")
  private String lastError = "";

  protected Outgoing() {} // JPA

  Outgoing(Submission of, Instant now) {
    submission = of.id();
    cdop = of.cdop();
    review = of.review();
    number = of.number();
    queuedAt = now;
    nextTryAt = now;
  }

  UUID submission() {
    return submission;
  }

  UUID review() {
    return review;
  }

  void take(String node, Instant now) {
    tries++;
    takenBy = node;
    takenUntil = now.plus(LEASE);
  }

  boolean takenBy(String node) {
    return takenBy.equals(node);
  }

  void release(Instant next, String why) {
    takenBy = "";
    takenUntil = null;
    nextTryAt = next;
    lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
  }

  void arrived() {
    received = true;
  }

  boolean received() {
    return received;
  }

  /** What went wrong last; empty when nothing did. */
  String lastError() {
    return lastError;
  }

  int tries() {
    return tries;
  }

  Instant queuedAt() {
    return queuedAt;
  }
}

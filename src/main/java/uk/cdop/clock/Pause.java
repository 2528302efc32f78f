package uk.cdop.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/**
 * A time in which clocks of a case stand still. A person begins and ends one with a reason; a parallel process begins and ends its own. One
 * that was entered by mistake stays in the record and counts no more.
 */
@Entity
@Table(schema = "clock", name = "pause")
public class Pause {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "review_id")
  private UUID review;

  private UUID origin;

  @Enumerated(EnumType.STRING)
  private PauseReason reason;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] codes;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  private String why;

  @Column(name = "why_ended")
  private String whyEnded = "";

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private boolean mistaken;

  protected Pause() {} // JPA

  static Pause begun(ReviewId review, PauseReason reason, List<String> codes, Instant from, String why, Actor by, Instant now) {
    Pause pause = new Pause();
    pause.id = UUID.randomUUID();
    pause.cdop = by.cdop();
    pause.review = review.value();
    pause.reason = reason;
    pause.codes = codes.toArray(String[]::new);
    pause.fromAt = from;
    pause.why = why;
    pause.begunBy = by.id();
    pause.begunAt = now;
    return pause;
  }

  /** The pause of a process, whose record says when it began and ended. */
  static Pause held(ReviewId review, CasePauses.Hold hold, Actor by, Instant now) {
    Pause pause = begun(review, hold.reason(), List.of(), hold.from(), hold.why(), by, now);
    pause.origin = hold.origin();
    pause.follow(hold, by, now);
    return pause;
  }

  void follow(CasePauses.Hold hold, Actor by, Instant now) {
    reason = hold.reason();
    fromAt = hold.from();
    why = hold.why();
    mistaken = false;
    untilAt = hold.until().orElse(null);
    endedBy = hold.until().map(end -> by.id()).orElse(null);
    endedAt = hold.until().map(end -> now).orElse(null);
  }

  void drop() {
    mistaken = true;
  }

  /** Whether somebody who read this version can end it: nobody else did, and no process ends it by itself. */
  boolean endsFor(long seen) {
    return version == seen && open() && origin == null;
  }

  void end(Instant until, String because, Actor by, Instant now) {
    untilAt = until;
    whyEnded = because;
    endedBy = by.id();
    endedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  Optional<UUID> origin() {
    return Optional.ofNullable(origin);
  }

  PauseReason reason() {
    return reason;
  }

  List<String> codes() {
    return List.of(codes);
  }

  Instant from() {
    return fromAt;
  }

  Optional<Instant> until() {
    return Optional.ofNullable(untilAt);
  }

  String why() {
    return why;
  }

  String whyEnded() {
    return whyEnded;
  }

  /** Who ended it; empty while it goes on. */
  Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  String begunBy() {
    return begunBy;
  }

  boolean mistaken() {
    return mistaken;
  }

  boolean open() {
    return untilAt == null && !mistaken;
  }

  Span span() {
    return new Span(fromAt, until());
  }
}

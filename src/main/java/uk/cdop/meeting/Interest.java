package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;

/**
 * What a person said about a connection with a case, or that they would rather not take it. Either bars
 * them from it at once and takes them out of its quorum. The chair decides whether they stay, and only the
 * chair withdraws one. Until decided they have no papers and leave.
 */
@Entity
@Table(schema = "meeting", name = "interest")
class Interest {
  /** A connection, or the wish not to take the case, which is nobody's business. */
  enum Kind {
    INTEREST,
    RATHER_NOT
  }

  @Id private UUID id;
  private String cdop;

  @Column(name = "item_id")
  private UUID item;

  @Column(name = "review_id")
  private UUID review;

  private String account;
  private boolean connected;
  private String words;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String ruling;

  @Column(name = "ruled_at")
  private Instant ruledAt;

  @Column(name = "ruled_by")
  private String ruledBy;

  @Column(name = "ruling_words")
  private String rulingWords;

  @Column(name = "said_to")
  private String saidTo = "";

  protected Interest() {} // JPA

  Interest(AgendaItem item, Actor by, Kind kind, boolean connected, String words, Instant now) {
    this.kind = kind;
    this.ruling = "";
    this.rulingWords = "";
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.item = item.id();
    this.review = item.review().value();
    this.account = by.id();
    this.connected = connected;
    this.words = words;
    this.declaredAt = now;
  }

  /** A connection that someone spoke of at the meeting, and another person entered for them. */
  static Interest saidInTheRoom(AgendaItem item, String account, Actor enteredBy, Instant now) {
    Interest said = new Interest(item, enteredBy, Kind.INTEREST, true, "", now);
    said.account = account;
    said.saidTo = enteredBy.id();
    return said;
  }

  UUID id() {
    return id;
  }

  /** Who entered it for them; empty when they declared it themselves. */
  String saidTo() {
    return saidTo;
  }

  UUID item() {
    return item;
  }

  UUID review() {
    return review;
  }

  boolean concerns(AgendaItem one) {
    return review.equals(one.review().value());
  }

  String account() {
    return account;
  }

  String words() {
    return words;
  }

  Instant declaredAt() {
    return declaredAt;
  }

  boolean connected() {
    return connected;
  }

  Kind kind() {
    return kind;
  }

  /** Whether it stands, so that the person has no part in the case's quorum, whatever the chair decided. */
  boolean standing() {
    return connected && withdrawnAt == null;
  }

  /** Whether it closes the case to the person; all of it but the papers, when the chair let them stay. */
  boolean bars() {
    return standing();
  }

  boolean closesPapers() {
    return standing() && !ruling.equals(Ruling.STAYS.name());
  }

  Optional<Ruling> ruling() {
    return ruling.isEmpty() ? Optional.empty() : Optional.of(Ruling.valueOf(ruling));
  }

  String rulingWords() {
    return rulingWords;
  }

  void rule(Ruling decided, String because, Actor by, Instant now) {
    this.ruling = decided.name();
    this.rulingWords = because;
    this.ruledBy = by.id();
    this.ruledAt = now;
  }

  boolean withdrawn() {
    return withdrawnAt != null;
  }

  String withdrawnReason() {
    return withdrawn() ? withdrawnReason : "";
  }

  void withdraw(Actor by, String reason, Instant now) {
    this.withdrawnAt = now;
    this.withdrawnBy = by.id();
    this.withdrawnReason = reason;
  }
}

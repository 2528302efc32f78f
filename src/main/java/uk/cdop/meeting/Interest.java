package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** What a person said about a connection with a case. A connection bars them from it at once; only the chair withdraws one. */
@Entity
@Table(schema = "meeting", name = "interest")
class Interest {
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

  protected Interest() {} // JPA

  Interest(AgendaItem item, Actor by, boolean connected, String words, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.item = item.id();
    this.review = item.review().value();
    this.account = by.id();
    this.connected = connected;
    this.words = words;
    this.declaredAt = now;
  }

  UUID id() {
    return id;
  }

  UUID item() {
    return item;
  }

  UUID review() {
    return review;
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

  boolean bars() {
    return connected && withdrawnAt == null;
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

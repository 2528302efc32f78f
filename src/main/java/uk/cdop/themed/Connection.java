package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;

/** What a person said about a connection with a case of a regional meeting. It closes the case to them; a withdrawn one is kept. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "interest")
class Connection {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String letter;
  private String account;
  private String name;
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

  protected Connection() {} // JPA

  Connection(UUID meeting, String letter, Actor by, boolean connected, String words, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting;
    this.letter = letter;
    this.account = by.id();
    this.name = by.name();
    this.connected = connected;
    this.words = words;
    this.declaredAt = now;
    this.withdrawnReason = "";
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

  String account() {
    return account;
  }

  String cdop() {
    return cdop;
  }

  String name() {
    return name;
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
    return withdrawnReason;
  }

  void withdraw(Actor by, String reason, Instant now) {
    this.withdrawnAt = now;
    this.withdrawnBy = by.id();
    this.withdrawnReason = reason;
  }
}

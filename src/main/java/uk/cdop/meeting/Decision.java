package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** What a coordinator decided about words in a case's papers; never changed, the newest for the same words stands. */
@Entity
@Table(schema = "meeting", name = "decision")
class Decision {
  /** Whether the words stay or others take their place. */
  enum Kind {
    KEEP,
    REPLACE
  }

  @Id private UUID id;
  private String cdop;

  @Column(name = "item_id")
  private UUID item;

  private String words;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String instead;
  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  protected Decision() {} // JPA

  Decision(AgendaItem item, Kind kind, String words, String instead, String reason, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.item = item.id();
    this.words = words;
    this.kind = kind;
    this.instead = instead;
    this.reason = reason;
    this.decidedAt = now;
    this.decidedBy = by.id();
  }

  String words() {
    return words;
  }

  Kind kind() {
    return kind;
  }

  String instead() {
    return instead;
  }

  String reason() {
    return reason;
  }
}

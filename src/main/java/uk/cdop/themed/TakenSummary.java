package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** A regional summary that a CDOP took into its annual report, as it was then. */
@Entity
@Table(schema = "themed", name = "taken_summary")
class TakenSummary {
  /** One meeting's summary in one CDOP's report. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String cdop) implements Serializable {}

  @EmbeddedId private Key key;
  private String content;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  protected TakenSummary() {} // JPA

  TakenSummary(StoredSummary summary, UUID meeting, Actor by, Instant now) {
    this.key = new Key(meeting, by.cdop());
    take(summary, by, now);
  }

  final void take(StoredSummary summary, Actor by, Instant now) {
    this.content = summary.content();
    this.takenAt = now;
    this.takenBy = by.id();
  }

  UUID meeting() {
    return key.meeting();
  }

  RegionalSummary summary() {
    return CarriedJson.read(content, RegionalSummary.class);
  }

  Instant takenAt() {
    return takenAt;
  }
}

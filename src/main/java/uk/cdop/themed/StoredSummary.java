package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** A published summary. Counts are worked out once, when it is published, so that two versions are never told apart by one case. */
@Entity
@Table(schema = "themed", name = "summary")
class StoredSummary {
  @Id
  @Column(name = "meeting_id")
  private UUID meeting;

  private String cdop;
  @Version private long version;
  private String content;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  protected StoredSummary() {} // JPA

  StoredSummary(UUID meeting, RegionalSummary summary, Actor by, Instant now) {
    this.meeting = meeting;
    this.cdop = by.cdop();
    this.content = CarriedJson.write(summary);
    this.publishedAt = now;
    this.publishedBy = by.id();
  }

  String content() {
    return content;
  }

  RegionalSummary summary() {
    return CarriedJson.read(content, RegionalSummary.class);
  }

  Instant publishedAt() {
    return publishedAt;
  }
}

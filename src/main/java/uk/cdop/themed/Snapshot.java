package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;

/** The anonymous copy of a case as participants read it. The database shows it only to those who may, while they may. */
@Entity
@Immutable
@Table(schema = "themed", name = "snapshot")
class Snapshot {
  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String letter;
  private String headline;
  private String papers;
  private String record;
  private String sha256;

  @Column(name = "shared_at")
  private Instant sharedAt;

  protected Snapshot() {} // JPA

  UUID meeting() {
    return meeting;
  }

  /** When the owner gave this version of it. */
  Instant sharedAt() {
    return sharedAt;
  }

  String letter() {
    return letter;
  }

  String headline() {
    return headline;
  }

  /**
   * @throws IllegalStateException when they are not what was shared
   */
  Papers papers() {
    Papers read = CarriedJson.papers(papers);
    if (!FrozenPapers.hash(read).equals(sha256)) {
      throw new IllegalStateException("The copy is not what was shared");
    }
    return read;
  }

  PanelRecord record() {
    return CarriedJson.record(record);
  }
}

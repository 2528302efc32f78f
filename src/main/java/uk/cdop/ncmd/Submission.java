package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A document as it was produced for one case and event, with its hash and the one before it. It is never changed or
 * deleted; what changes in the case leads to a new document.
 */
@Entity
@Table(schema = "ncmd", name = "submission")
public class Submission {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private int number;

  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  private String dataset;
  private byte[] document;
  private byte[] files;
  private String sha256;

  @Column(name = "payload_sha256")
  private String payloadSha256;

  private int size;
  private int warnings;

  @Column(name = "produced_at")
  private Instant producedAt;

  @Column(name = "produced_by")
  private String producedBy;

  @Column(name = "previous_id")
  private UUID previous;

  @Column(name = "previous_sha256")
  private String previousSha256;

  protected Submission() {} // JPA

  Submission(Mapped mapped, CaseDocument made, byte[] files, int warnings, Line previous, Instant now, String by) {
    this.id = UUID.randomUUID();
    this.cdop = mapped.record().review().cdop();
    this.review = mapped.record().review().id().value();
    this.number = previous == null ? 1 : previous.number() + 1;
    this.occasion = mapped.occasion();
    this.dataset = mapped.dataset().version();
    this.document = made.bytes().clone();
    this.files = files.clone();
    this.sha256 = made.sha256();
    this.payloadSha256 = made.payloadSha256();
    this.size = made.bytes().length;
    this.warnings = warnings;
    this.producedAt = now;
    this.producedBy = by;
    this.previous = previous == null ? null : previous.id();
    this.previousSha256 = previous == null ? null : previous.sha256();
  }

  UUID id() {
    return id;
  }

  UUID review() {
    return review;
  }

  Occasion occasion() {
    return occasion;
  }

  int number() {
    return number;
  }

  String sha256() {
    return sha256;
  }

  byte[] document() {
    return document.clone();
  }

  byte[] files() {
    return files.clone();
  }

  /** A submission as lists show it, without its bytes. */
  public record Line(
      UUID id,
      UUID review,
      int number,
      Occasion occasion,
      String dataset,
      String sha256,
      String payloadSha256,
      int size,
      int warnings,
      Instant producedAt,
      String producedBy) {}
}

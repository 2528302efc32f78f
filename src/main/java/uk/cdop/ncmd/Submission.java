package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] changes;

  private String reason;

  protected Submission() {} // JPA

  Submission(
      Mapped mapped, CaseDocument made, byte[] files, int warnings, Line previous, Instant now, String by, List<String> changes, String reason) {
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
    this.changes = changes.toArray(String[]::new);
    this.reason = reason;
  }

  public UUID id() {
    return id;
  }

  public UUID review() {
    return review;
  }

  public Occasion occasion() {
    return occasion;
  }

  public int number() {
    return number;
  }

  public String sha256() {
    return sha256;
  }

  public byte[] document() {
    return document.clone();
  }

  public byte[] files() {
    return files.clone();
  }

  public String cdop() {
    return cdop;
  }

  public String dataset() {
    return dataset;
  }

  /** What changed since the document before, in words; empty for the first of a case. */
  public List<String> changes() {
    return List.of(changes);
  }

  /** Why the case was re-opened or withdrawn, else empty. */
  public String reason() {
    return reason;
  }

  /** The file name of the document, which names case and event and no person. */
  public String fileName(String caseNumber) {
    return "ncmd-" + caseNumber + "-" + number + "-" + occasion.name().toLowerCase(Locale.ROOT);
  }

  /** A submission as lists show it, without its bytes, and where it stands. */
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
      String producedBy,
      SubmissionState state,
      boolean latest,
      String transport,
      String reference,
      int tries,
      Instant since) {
    /** Whether it is in the hands of the service, which has not begun to send it. */
    public boolean canBeWithdrawn() {
      return (state == SubmissionState.PRODUCED || state == SubmissionState.QUEUED || state == SubmissionState.NEEDS_FIXING) && tries == 0;
    }

    /** Whether somebody has to mend something, since no newer document took its place. */
    public boolean toFix() {
      return latest && (state == SubmissionState.REJECTED || state == SubmissionState.NEEDS_FIXING);
    }
  }
}

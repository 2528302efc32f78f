package uk.cdop.ncmd.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One comparison as it came out. It is never changed; a new list is a new comparison. How many lines it has is counted for each reader. */
@Entity
@Table(schema = "ncmd", name = "reconciliation")
public class Reconciliation {
  @Id private UUID id;
  private String cdop;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "file_name")
  private String fileName;

  private String sha256;
  private String note;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  protected Reconciliation() {} // JPA

  Reconciliation(String cdop, LocalDate asOf, String fileName, String sha256, String note, Instant madeAt, String madeBy) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.asOf = asOf;
    this.fileName = fileName;
    this.sha256 = sha256;
    this.note = note;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  public UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String fileName() {
    return fileName;
  }

  public String sha256() {
    return sha256;
  }

  public String note() {
    return note;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }
}

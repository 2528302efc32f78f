package uk.cdop.ncmd.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One comparison as it came out. It is never changed; a new list is a new comparison. */
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
  private int matched;

  @Column(name = "ours_only")
  private int oursOnly;

  @Column(name = "theirs_only")
  private int theirsOnly;

  private int differing;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  protected Reconciliation() {} // JPA

  Reconciliation(String cdop, LocalDate asOf, String fileName, String sha256, String note, List<Line> lines, Instant madeAt, String madeBy) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.asOf = asOf;
    this.fileName = fileName;
    this.sha256 = sha256;
    this.note = note;
    this.matched = count(lines, Line.Kind.MATCHED);
    this.oursOnly = count(lines, Line.Kind.OURS_ONLY);
    this.theirsOnly = count(lines, Line.Kind.THEIRS_ONLY);
    this.differing = count(lines, Line.Kind.DIFFERENT);
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  private static int count(List<Line> lines, Line.Kind kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
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

  public int matched() {
    return matched;
  }

  public int oursOnly() {
    return oursOnly;
  }

  public int theirsOnly() {
    return theirsOnly;
  }

  public int differing() {
    return differing;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }
}

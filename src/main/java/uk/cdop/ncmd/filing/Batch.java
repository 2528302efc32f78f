package uk.cdop.ncmd.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file of documents for a period. It never changes; its bytes are made again from the documents and always have its hash. */
@Entity
@Table(schema = "ncmd", name = "batch")
public class Batch {
  @Id private UUID id;
  private String cdop;
  private int number;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_to")
  private LocalDate periodTo;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private int documents;
  private String sha256;

  protected Batch() {} // JPA

  Batch(String cdop, int number, Period period, Instant madeAt, String madeBy, int documents) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.number = number;
    this.periodFrom = period.from();
    this.periodTo = period.to();
    this.madeAt = madeAt;
    this.madeBy = madeBy;
    this.documents = documents;
  }

  void sealed(String hash) {
    sha256 = hash;
  }

  public UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  public int number() {
    return number;
  }

  public Period period() {
    return new Period(periodFrom, periodTo);
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  public int documents() {
    return documents;
  }

  /** Whether so many are all its documents. Whoever finds fewer may not see a case in it, whichever wall closes it to them. */
  boolean whole(long found) {
    return found == documents;
  }

  public String sha256() {
    return sha256;
  }

  /** Such as `ncmd-OXON-0007.zip`. */
  String fileName() {
    return String.format("ncmd-%s-%04d.zip", cdop, number);
  }
}

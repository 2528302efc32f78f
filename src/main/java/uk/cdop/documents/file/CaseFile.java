package uk.cdop.documents.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.documents.check.FileKind;
import uk.cdop.documents.check.FileName;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/**
 * A file that was added to a review. It is closed until a scan found it clean, and closed again when it is withdrawn; its
 * record is never deleted.
 */
@Entity
@Table(schema = "documents", name = "file")
public class CaseFile {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "review_id")
  private UUID review;

  private String about;

  @Column(name = "about_id")
  private UUID aboutId;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_kind")
  private FileKind fileKind;

  private int size;
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_kind")
  private DocumentKind documentKind;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Column(name = "content_note")
  private String contentNote;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  private String adder;

  @Column(name = "handed_over_at")
  private Instant handedOverAt;

  @Enumerated(EnumType.STRING)
  private FileState state;

  @Column(name = "scan_attempts")
  private int scanAttempts;

  @Column(name = "next_scan_at")
  private Instant nextScanAt;

  @Column(name = "scanned_at")
  private Instant scannedAt;

  private String finding;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "why_withdrawn")
  private String whyWithdrawn;

  protected CaseFile() {} // JPA

  CaseFile(Belonging to, Particulars particulars, FileName name, FileKind kind, int size, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = to.review().value();
    this.about = to.about();
    this.aboutId = to.id();
    this.fileName = name.value();
    this.fileKind = kind;
    this.size = size;
    this.title = particulars.title();
    this.documentKind = particulars.kind();
    this.datedOn = particulars.date().orElse(null);
    this.contentNote = particulars.contentNote();
    this.givenBy = particulars.givenBy();
    this.addedAt = now;
    this.addedBy = by.id();
    this.adder = by.name();
    this.state = FileState.WAITING_FOR_SCAN;
    this.nextScanAt = now;
    this.finding = "";
    this.withdrawnBy = "";
    this.whyWithdrawn = "";
  }

  public UUID id() {
    return id;
  }

  public String cdop() {
    return cdop;
  }

  public ReviewId review() {
    return new ReviewId(review);
  }

  Belonging belonging() {
    return new Belonging(review(), about, aboutId);
  }

  FileKind fileKind() {
    return fileKind;
  }

  String fileName() {
    return fileName;
  }

  Optional<LocalDate> datedOn() {
    return Optional.ofNullable(datedOn);
  }

  boolean handedOver() {
    return handedOverAt != null;
  }

  /** Whether its bytes may be handed out. */
  boolean open() {
    return state == FileState.CLEAN && withdrawnAt == null;
  }

  void handOver(Instant now) {
    if (handedOverAt == null) {
      handedOverAt = now;
    }
  }

  public void foundClean(Instant now) {
    scanned(FileState.CLEAN, "", now);
  }

  /** A virus of this name was found. */
  public void foundInfected(String virus, Instant now) {
    scanned(FileState.INFECTED, virus, now);
  }

  public void foundUnreadable(String code, Instant now) {
    scanned(FileState.REFUSED, code, now);
  }

  /** The scanner did not answer: it is asked again, after longer and longer waits. */
  public void notScanned(Instant now) {
    scanAttempts++;
    Duration wait = Duration.ofSeconds(5L << Math.min(scanAttempts, 10));
    nextScanAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  private void scanned(FileState found, String what, Instant now) {
    if (state != FileState.WAITING_FOR_SCAN) {
      throw new Stale();
    }
    state = found;
    finding = what;
    scanAttempts++;
    scannedAt = now;
  }

  void withdraw(String why, Actor by, Instant now) {
    if (withdrawnAt != null) {
      throw new Stale();
    }
    withdrawnAt = now;
    withdrawnBy = by.name();
    whyWithdrawn = why;
  }

  KeptFile facts() {
    return new KeptFile(
        id,
        version,
        belonging(),
        fileName,
        fileKind,
        size,
        new Particulars(title, documentKind, datedOn(), contentNote, givenBy),
        addedAt,
        adder,
        handedOver(),
        state,
        scanAttempts,
        Optional.ofNullable(scannedAt),
        finding,
        Optional.ofNullable(withdrawnAt).map(at -> new KeptFile.Withdrawal(at, withdrawnBy, whyWithdrawn)));
  }
}

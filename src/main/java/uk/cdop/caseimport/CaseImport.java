package uk.cdop.caseimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.platform.Stale;

/**
 * One spreadsheet of old cases. Its columns are matched, its rows checked and mended, the good ones imported; what is mended later
 * can be imported after that. It can be undone as a whole, once, and then nothing more happens to it.
 */
@Entity
@Table(schema = "caseimport", name = "case_import")
public class CaseImport {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_digest")
  private String fileDigest;

  @JdbcTypeCode(SqlTypes.JSON)
  private String headings;

  @JdbcTypeCode(SqlTypes.JSON)
  private String mapping;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undo_reason")
  private String undoReason;

  protected CaseImport() {} // JPA

  CaseImport(UUID id, String cdop, String fileName, String digest, List<String> headings, List<Optional<Field>> suggested, String by, Instant now) {
    this.id = id;
    this.cdop = cdop;
    this.state = ImportState.COLUMNS;
    this.fileName = fileName;
    this.fileDigest = digest;
    this.headings = RowJson.write(headings);
    this.mapping = RowJson.fields(suggested);
    this.uploadedBy = by;
    this.uploadedAt = now;
    this.undoReason = "";
  }

  void match(List<Optional<Field>> fields) {
    requireState(state == ImportState.COLUMNS || state == ImportState.PREVIEW);
    mapping = RowJson.fields(fields);
    state = ImportState.PREVIEW;
  }

  void requireMendable() {
    requireState(state.open());
  }

  void confirm(String by, Instant now) {
    requireState(state.open());
    state = ImportState.RUNNING;
    confirmedBy = by;
    confirmedAt = now;
  }

  void finish(Instant now) {
    requireState(state == ImportState.RUNNING);
    state = ImportState.DONE;
    finishedAt = now;
  }

  void undo(String by, String reason, Instant now) {
    requireState(!state.ended());
    state = ImportState.UNDOING;
    undoneBy = by;
    undoReason = reason;
    undoneAt = now;
  }

  void undone() {
    requireState(state == ImportState.UNDOING);
    state = ImportState.UNDONE;
  }

  /** Someone else, or the round, took it further in the meantime. */
  private static void requireState(boolean fits) {
    if (!fits) {
      throw new Stale();
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ImportState state() {
    return state;
  }

  String fileName() {
    return fileName;
  }

  String fileDigest() {
    return fileDigest;
  }

  List<String> headings() {
    return RowJson.texts(headings);
  }

  List<Optional<Field>> mapping() {
    return RowJson.fields(mapping);
  }

  String uploadedBy() {
    return uploadedBy;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  Optional<Instant> undoneAt() {
    return Optional.ofNullable(undoneAt);
  }

  String undoneBy() {
    return undoneBy;
  }

  String undoReason() {
    return undoReason;
  }
}

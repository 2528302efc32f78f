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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.forms.ResponseId;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** One row of a spreadsheet. Its cells stay as uploaded; its entries are the cells by field, and what was mended since. Both are forgotten when it is added. */
@Entity
@Table(schema = "caseimport", name = "import_row")
public class ImportRow {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "import_id")
  private UUID importId;

  private int number;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @JdbcTypeCode(SqlTypes.JSON)
  private String cells;

  @JdbcTypeCode(SqlTypes.JSON)
  private String entries;

  @JdbcTypeCode(SqlTypes.JSON)
  private String mistakes;

  @Column(name = "case_number")
  private String caseNumber;

  private String note;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "response_id")
  private UUID responseId;

  @Column(name = "added_at")
  private Instant addedAt;

  protected ImportRow() {} // JPA

  void mend(Map<Field, String> mended, String fromFile) {
    entries = RowJson.write(RowJson.keyed(mended));
    fileName = fromFile;
  }

  void found(Verdict verdict) {
    outcome = verdict.outcome();
    mistakes = RowJson.write(verdict.mistakes());
    caseNumber = verdict.caseNumber();
    note = verdict.note();
    reviewId = verdict.review().map(ReviewId::value).orElse(null);
  }

  void added(ReviewId review, ResponseId response, Instant now) {
    outcome = Outcome.ADDED;
    reviewId = review.value();
    responseId = response.value();
    addedAt = now;
    cells = "[]";
    entries = "{}";
    mistakes = "[]";
  }

  /**
   * @throws Missing when it is about a case that is closed to whoever looks
   */
  void requireOpen(Set<UUID> barred) {
    if (reviewId != null && barred.contains(reviewId)) {
      throw new Missing();
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID importId() {
    return importId;
  }

  int number() {
    return number;
  }

  String fileName() {
    return fileName;
  }

  Outcome outcome() {
    return outcome;
  }

  List<String> cells() {
    return RowJson.texts(cells);
  }

  Map<Field, String> entries() {
    return RowJson.entries(entries);
  }

  List<RowMistake> mistakes() {
    return RowJson.mistakes(mistakes);
  }

  String note() {
    return note;
  }

  Optional<ReviewId> review() {
    return Optional.ofNullable(reviewId).map(ReviewId::new);
  }

  Optional<ResponseId> response() {
    return Optional.ofNullable(responseId).map(ResponseId::new);
  }

  Optional<Instant> addedAt() {
    return Optional.ofNullable(addedAt);
  }
}

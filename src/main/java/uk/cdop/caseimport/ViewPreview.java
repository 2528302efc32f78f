package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Shows the rows of an import with the outcome of each, 50 a page in the order of the file. */
@UseCase
public class ViewPreview {
  static final int PAGE = 50;

  @Inject Access access;
  @Inject Imports imports;
  @Inject Summaries summaries;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;

  /**
   * A row.
   *
   * @param note why it is already here; empty where the reader may not know of that case
   * @param caseLink the case that was added or is already here, if the reader may open it
   */
  public record Row(int number, Outcome outcome, Map<Field, String> entries, List<RowMistake> mistakes, String note, Optional<CaseLink> caseLink) {}

  /** A case by number and id. */
  public record CaseLink(String number, ReviewId id) {}

  /** One page of rows; the same file, imported before, if there is one. */
  public record Seen(ImportSummary summary, List<Row> rows, Optional<Integer> next, Optional<ImportSummary> sameFile) {}

  public Seen view(UUID id, Optional<Outcome> outcome, int after) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    audit.record(Act.of("caseimport.rows_viewed", id));
    List<ImportRow> rows = imports.rows(id, outcome, after, PAGE + 1);
    List<ImportRow> page = rows.stream().limit(PAGE).toList();
    Set<UUID> barred = access.barred();
    Map<ReviewId, ReviewFacts> facts = reviews.named(page.stream().flatMap(row -> row.review().stream()).filter(review -> !barred.contains(review.value())).toList());
    return new Seen(
        summaries.of(found),
        page.stream().map(row -> row(row, facts)).toList(),
        rows.size() > PAGE ? Optional.of(page.getLast().number()) : Optional.empty(),
        imports.sameFile(found).map(summaries::of));
  }

  private static Row row(ImportRow row, Map<ReviewId, ReviewFacts> facts) {
    Optional<CaseLink> link = row.review().map(facts::get).map(review -> new CaseLink(review.number(), review.id()));
    boolean closed = row.review().isPresent() && link.isEmpty();
    return new Row(row.number(), row.outcome(), row.entries(), row.mistakes(), closed ? "" : row.note(), link);
  }
}

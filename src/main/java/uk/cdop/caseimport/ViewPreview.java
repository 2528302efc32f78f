package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
   * @param entries its cells by field; empty where the reader may not know of its case
   * @param note why it is already here; empty where the reader may not know of that case
   * @param caseLink the case that was added or is already here, or that was imported before under the same number, if the reader may open it
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
    Map<String, CaseLink> sameNumber = sameNumber(page, barred);
    return new Seen(
        summaries.of(found),
        page.stream().map(row -> row(row, facts, sameNumber)).toList(),
        rows.size() > PAGE ? Optional.of(page.getLast().number()) : Optional.empty(),
        imports.sameFile(found).map(summaries::of));
  }

  /** The cases that were imported under the numbers of rows whose number is to be mended. */
  private Map<String, CaseLink> sameNumber(List<ImportRow> rows, Set<UUID> barred) {
    return imports.byCaseNumber(rows.stream().filter(ViewPreview::numberToMend).map(ViewPreview::caseNumber).collect(Collectors.toSet())).entrySet().stream()
        .filter(found -> !barred.contains(found.getValue().id().value()))
        .collect(Collectors.toMap(Map.Entry::getKey, found -> link(found.getValue())));
  }

  private static Row row(ImportRow row, Map<ReviewId, ReviewFacts> facts, Map<String, CaseLink> sameNumber) {
    if (numberToMend(row)) {
      return new Row(row.number(), row.outcome(), row.entries(), row.mistakes(), row.note(), Optional.ofNullable(sameNumber.get(caseNumber(row))));
    }
    Optional<CaseLink> link = row.review().map(facts::get).map(ViewPreview::link);
    boolean closed = row.review().isPresent() && link.isEmpty();
    return new Row(row.number(), row.outcome(), closed ? Map.of() : row.entries(), row.mistakes(), closed ? "" : row.note(), link);
  }

  private static boolean numberToMend(ImportRow row) {
    return row.outcome() == Outcome.MEND && row.mistakes().stream().anyMatch(mistake -> mistake.field().equals(Field.CASE_NUMBER.key()));
  }

  private static String caseNumber(ImportRow row) {
    return row.entries().getOrDefault(Field.CASE_NUMBER, "").strip();
  }

  private static CaseLink link(ReviewFacts review) {
    return new CaseLink(review.number(), review.id());
  }
}

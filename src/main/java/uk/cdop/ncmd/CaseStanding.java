package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.cdop.ncmd.Completeness.Problem;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** How a case stands with the dataset now. Asked inside a use case, after access was asked. */
@ApplicationScoped
public class CaseStanding {
  @Inject Reviews reviews;
  @Inject CaseRecords records;
  @Inject Datasets datasets;
  @Inject Submissions submissions;

  private final Map<String, SchemaCheck> checks = new ConcurrentHashMap<>();

  /**
   * A case for one event.
   *
   * @param last the newest document of this kind; an update counts with the first notification
   */
  public record Standing(
      Mapped mapped,
      CaseDocument document,
      List<Problem> problems,
      List<Submission.Line> submissions,
      Optional<Submission.Line> last) {

    /** Whether nothing keeps the document from being produced. */
    public boolean ready() {
      return problems.stream().noneMatch(Problem::blocks);
    }

    /** Whether a new document would say anything else than the last of its kind. */
    public boolean changed() {
      return last.map(line -> !line.payloadSha256().equals(document.payloadSha256())
              || !line.dataset().equals(mapped.dataset().version()))
          .orElse(true);
    }
  }

  Standing of(ReviewId review, Occasion asked) {
    return of(records.of(reviews.get(review)), asked, submissions.of(review));
  }

  Standing of(CaseRecord record, Occasion asked, List<Submission.Line> made) {
    Ledger ledger = new Ledger(made);
    Optional<Submission.Line> last = ledger.last(asked);
    Mapped mapped = Mapping.map(datasets.current(), ledger.next(asked), record);
    return new Standing(mapped, CaseDocument.of(mapped), Completeness.of(mapped), made, last);
  }

  /** Whether a case says something else now than the last document of it that was sent. */
  record Drifted(Submission.Line against, boolean changed) {}

  Drifted drifted(ReviewId review) {
    Submission.Line against = new Ledger(submissions.of(review)).held().orElseThrow();
    Dataset dataset = datasets.find(against.dataset()).orElseGet(datasets::current);
    Mapped mapped = Mapping.map(dataset, against.occasion().rules(), records.of(reviews.get(review)));
    boolean changed = !CaseDocument.of(mapped).payloadSha256().equals(against.payloadSha256());
    return new Drifted(against, changed && against.occasion() != Occasion.WITHDRAW);
  }

  List<String> misfits(Standing standing) {
    return checks
        .computeIfAbsent(standing.mapped().dataset().version(), version -> new SchemaCheck(standing.mapped().dataset()))
        .misfits(standing.document().bytes());
  }
}

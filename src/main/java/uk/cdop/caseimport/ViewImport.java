package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.OldCases;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Shows how far an import has come and, because an undo would keep them, which of its cases were worked on since. */
@UseCase
public class ViewImport {
  private static final int NAMED = 100;

  @Inject Access access;
  @Inject Imports imports;
  @Inject Summaries summaries;
  @Inject OldCases oldCases;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;

  /** The import; how many of its cases were worked on, and the first hundred of those the reader may open. */
  public record Seen(ImportSummary summary, int workedOn, List<ViewPreview.CaseLink> named) {}

  public Seen view(UUID id) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    audit.record(Act.of("caseimport.viewed", id));
    Set<ReviewId> kept = oldCases.workedOn(imports.added(found.id()).values());
    Set<UUID> barred = access.barred();
    Map<ReviewId, ReviewFacts> facts = reviews.named(kept.stream().filter(review -> !barred.contains(review.value())).toList());
    List<ViewPreview.CaseLink> named =
        facts.values().stream()
            .sorted(Comparator.comparing(ReviewFacts::number))
            .limit(NAMED)
            .map(review -> new ViewPreview.CaseLink(review.number(), review.id()))
            .toList();
    return new Seen(summaries.of(found), kept.size(), named);
  }
}

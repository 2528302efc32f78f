package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Imported record" in a case that was brought in: what the old product held of it. */
@ApplicationScoped
public class ImportedRecordSection implements CaseSection {
  @Inject Imports imports;

  @Override
  public int place() {
    return 15;
  }

  @Override
  public String name() {
    return "Imported record";
  }

  @Override
  public String path() {
    return "imported-record";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_REVIEW;
  }

  @Override
  public boolean concerns(ReviewId review) {
    return imports.ofReview(review).isPresent();
  }

  @Override
  public List<String> standing(ReviewId review) {
    return imports
        .ofReview(review)
        .map(row -> List.of("Imported on " + Words.day(row.addedAt().orElseThrow()) + " from " + row.fileName() + ", row " + row.number()))
        .orElse(List.of());
  }
}

package uk.cdop.analysis;

import jakarta.inject.Inject;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what a version of the analysis says otherwise than the one before it. */
@UseCase
public class CompareVersions {
  @Inject OpenCase openCase;
  @Inject AnalysisVersions versions;

  /** A version and the one before it; the first beside itself. */
  public record Compared(CaseFrame frame, AnalysisState before, AnalysisState after) {}

  /** @throws Missing when there is no such version */
  public Compared compare(ReviewId review, int number) {
    CaseFrame frame = openCase.open(review, "analysis", Permission.SEE_ANALYSIS, "analysis.version_viewed");
    return new Compared(frame, state(review, Math.max(1, number - 1)), state(review, number));
  }

  private AnalysisState state(ReviewId review, int number) {
    return versions.all(review).stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .map(versions::state)
        .orElseThrow(Missing::new);
  }
}

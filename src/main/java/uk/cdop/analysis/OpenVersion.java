package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.sheet.FrontFacts;
import uk.cdop.platform.Missing;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one version of the analysis of a case, as it was signed or as it stands. */
@UseCase
public class OpenVersion {
  @Inject OpenCase openCase;
  @Inject AnalysisVersions versions;
  @Inject FindFacts facts;

  /** One version, and the numbers of all there are, newest first. */
  public record Opened(CaseFrame frame, AnalysisState state, FrontFacts facts, List<Integer> numbers) {}

  /** @throws Missing when there is no such version */
  public Opened open(ReviewId review, int number) {
    CaseFrame frame = openCase.open(review, "analysis", Permission.SEE_ANALYSIS, "analysis.version_viewed");
    List<Analysis> all = versions.all(review);
    Analysis asked = all.stream().filter(each -> each.number() == number).findFirst().orElseThrow(Missing::new);
    AnalysisState state = versions.state(asked);
    return new Opened(frame, state, facts.of(review, state.signature()), all.stream().map(Analysis::number).toList());
  }
}

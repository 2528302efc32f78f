package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.sheet.FrontFacts;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the analysis of a case to look at it or to work on it; the first to come opens the draft. */
@UseCase
public class OpenAnalysis {
  @Inject OpenCase openCase;
  @Inject OpenDraft openDraft;
  @Inject AnalysisVersions versions;
  @Inject FindEvidence evidence;
  @Inject AnalysisCodes codes;
  @Inject FindFacts facts;
  @Inject Access access;

  /**
   * The analysis with what stands round it.
   *
   * @param mayChair whether the reader may sign off analyses of this case
   * @param chairs whether the reader chaired the panel when it discussed this case
   */
  public record Opened(
      CaseFrame frame, AnalysisState state, FrontFacts facts, List<Finding> findings, boolean quorate, boolean mayChair, boolean chairs) {
    public boolean blocked() {
      return Checks.blocked(findings);
    }

    public String href(String path) {
      return frame.href(path.isEmpty() ? "analysis" : "analysis/" + path);
    }
  }

  /** @param look the act code of the look, such as `analysis.category_viewed` */
  public Opened open(ReviewId review, String look) {
    CaseFrame frame = openCase.open(review, "analysis", Permission.SEE_ANALYSIS, look);
    AnalysisState state = versions.state(openDraft.open(review));
    Evidence known = evidence.of(review);
    return new Opened(
        frame,
        state,
        facts.of(review, state.signature()),
        Checks.of(state, known, codes),
        known.quorate(),
        access.may(Permission.SIGN_OFF_ANALYSIS, review.value()),
        known.chairedBy(access.require(Permission.SEE_ANALYSIS).id()));
  }
}

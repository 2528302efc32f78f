package uk.cdop.analysis;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.sheet.KnownAlready;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Journey;
import uk.cdop.review.ReviewId;

/** Opens the front sheet, the follow-up for the family and the quality of the review, with what the case knows already. */
@UseCase
public class OpenSheet {
  @Inject OpenAnalysis openAnalysis;
  @Inject KnownAlready known;

  /** The analysis, and the way through its sheet with what is known offered on each page that nobody saved yet. */
  public record Opened(OpenAnalysis.Opened at, Journey journey) {}

  public Opened open(ReviewId review) {
    OpenAnalysis.Opened at = openAnalysis.open(review, "analysis.sheet_viewed");
    Answers offered = known.of(review, at.state().sheet());
    String told = at.state().practice().familyFeedback();
    return new Opened(
        at, at.state().sheet().journeyWith(told.isBlank() ? offered : offered.with("family.follow_up_plan", told)));
  }
}

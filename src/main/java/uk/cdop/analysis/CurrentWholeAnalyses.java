package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.review.ReviewId;

/** The current versions, as whoever hands on the whole record reads them. */
@ApplicationScoped
class CurrentWholeAnalyses implements WholeAnalyses {
  @Inject AnalysisVersions versions;

  @Override
  public Optional<WholeAnalysis> of(ReviewId review) {
    return versions.current(review).map(versions::state).map(CurrentWholeAnalyses::whole);
  }

  private static WholeAnalysis whole(AnalysisState state) {
    List<LineEntry> lines = state.lines().stream().<LineEntry>map(Line::entry).toList();
    return new WholeAnalysis(state.sheet().edition(), state.sheet().journey().asked(), lines, state.practice());
  }
}

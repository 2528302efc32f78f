package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** The analysis as a part of the case. */
@ApplicationScoped
class AnalysisSection implements CaseSection {
  @Inject AnalysisVersions versions;
  @Inject AnalysisCodes codes;

  @Override
  public int place() {
    return 60;
  }

  @Override
  public String name() {
    return "Analysis";
  }

  @Override
  public String path() {
    return "analysis";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_ANALYSIS;
  }

  @Override
  public List<String> standing(ReviewId review) {
    return versions.current(review).map(versions::state).map(this::lines).orElse(List.of("Not begun"));
  }

  private List<String> lines(AnalysisState state) {
    Optional<Signature> signature = state.signature();
    String category = codes.categoryName(state.category().primary());
    long domains = codes.domains().stream().filter(domain -> !state.factorsOf(domain.code()).isEmpty()).count();
    return List.of(
        signature
            .map(by -> "Signed off by " + by.name() + " on " + Words.day(by.at()))
            .orElse("Draft, version " + state.number()),
        domains + " of " + codes.domains().size() + " domains have a line",
        category.isEmpty() ? "No category chosen" : "Category " + category);
  }
}

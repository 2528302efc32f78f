package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.review.ProvisionalCategory;
import uk.cdop.review.ReviewId;

/** The category of the newest analysis, drafted or signed. */
@ApplicationScoped
public class CurrentCategory implements ProvisionalCategory {
  @Inject AnalysisVersions versions;

  @Override
  public Optional<String> of(ReviewId review) {
    return versions.current(review)
        .map(versions::state)
        .map(state -> state.category().subcategory().isEmpty() ? state.category().primary() : state.category().subcategory())
        .filter(category -> !category.isEmpty());
  }
}

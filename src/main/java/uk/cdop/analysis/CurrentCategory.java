package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.review.ProvisionalCategory;
import uk.cdop.review.ReviewId;

/** The category of the newest analysis, drafted or signed. */
@ApplicationScoped
public class CurrentCategory implements ProvisionalCategory {
  @Inject AnalysisVersions versions;

  @Override
  public Optional<String> of(ReviewId review) {
    return Optional.ofNullable(of(List.of(review)).get(review));
  }

  @Override
  public Map<ReviewId, String> of(Collection<ReviewId> reviews) {
    return versions.newest(reviews).stream()
        .filter(analysis -> !analysis.category().primary().isEmpty())
        .collect(Collectors.toMap(Analysis::review, CurrentCategory::finest));
  }

  private static String finest(Analysis analysis) {
    Categorisation category = analysis.category();
    return category.subcategory().isEmpty() ? category.primary() : category.subcategory();
  }
}

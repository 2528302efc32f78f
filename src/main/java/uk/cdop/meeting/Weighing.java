package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.review.ProvisionalCategory;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/**
 * Which cases count as heavy when they come onto an agenda: deaths by violence, abuse or neglect, and by suicide; while nobody
 * has named a category, those with a joint agency response. A person may always see it otherwise.
 */
@ApplicationScoped
class Weighing {
  private static final Set<String> HEAVY = Set.of("1", "2");

  @Inject Reviews reviews;
  @Inject ProvisionalCategory categories;

  Set<ReviewId> heavy(Collection<ReviewId> asked) {
    Map<ReviewId, ReviewFacts> facts = reviews.named(asked);
    Map<ReviewId, String> named = categories.of(asked);
    return facts.values().stream()
        .filter(one -> heavy(Optional.ofNullable(named.get(one.id())), one.markers().jointAgencyResponse()))
        .map(ReviewFacts::id)
        .collect(Collectors.toSet());
  }

  static boolean heavy(Optional<String> category, boolean jointAgencyResponse) {
    return category.map(one -> HEAVY.contains(one.split("[.]")[0])).orElse(jointAgencyResponse);
  }
}

package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Who may open a restricted case, for modules that show a case to many at once. Asked inside a use case. */
@ModuleApi
@ApplicationScoped
public class NamedPeople {
  @Inject Restrictions restrictions;

  /** Those of the accounts to whom the case is closed; none when it is open to all. */
  public Set<String> othersThan(ReviewId review, Set<String> accounts) {
    return othersThan(List.of(review), accounts).getOrDefault(review, Set.of());
  }

  /** The same for several cases, read at once; only those that are restricted are among them. */
  public Map<ReviewId, Set<String>> othersThan(Collection<ReviewId> reviews, Set<String> accounts) {
    return restrictions.mayOpen(reviews.stream().map(ReviewId::value).toList()).entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> new ReviewId(one.getKey()),
                one -> accounts.stream().filter(account -> !one.getValue().contains(account)).collect(Collectors.toSet())));
  }
}

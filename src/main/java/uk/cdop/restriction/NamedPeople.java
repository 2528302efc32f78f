package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    return restrictions
        .current(review.value())
        .map(
            one -> {
              Set<String> named = restrictions.mayOpen(one);
              return accounts.stream().filter(account -> !named.contains(account)).collect(Collectors.toSet());
            })
        .orElse(Set.of());
  }
}

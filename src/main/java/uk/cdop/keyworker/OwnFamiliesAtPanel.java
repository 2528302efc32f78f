package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Which members of a panel are key workers of a family whose case comes to it: the case is closed to them there. Asked inside a use case. */
@ModuleApi
@ApplicationScoped
public class OwnFamiliesAtPanel {
  @Inject Assignments assignments;
  @Inject Covers covers;
  @Inject Colleagues colleagues;
  @Inject Clock clock;

  /** Those of the accounts who keep or cover each family today, by case; only cases with somebody are among them. */
  public Map<ReviewId, Set<String>> keptBy(Collection<ReviewId> reviews, Set<String> accounts) {
    List<UUID> ids = reviews.stream().map(ReviewId::value).toList();
    Map<ReviewId, Set<String>> kept = new HashMap<>();
    assignments.current(ids).values().forEach(one -> add(kept, one.review(), one.account(), accounts));
    LocalDate today = LocalDate.now(clock);
    covers.open(ids).stream().filter(one -> one.holds(today)).forEach(one -> add(kept, one.review(), one.account(), accounts));
    Map<String, Colleague> people = kept.isEmpty() ? Map.of() : colleagues.named(kept.values().stream().flatMap(Set::stream).distinct().toList());
    kept.values().forEach(theirs -> theirs.removeIf(account -> people.containsKey(account) && !Assignments.alsoOfThePanel(people.get(account).roles())));
    kept.values().removeIf(Set::isEmpty);
    return kept;
  }

  private static void add(Map<ReviewId, Set<String>> kept, ReviewId review, String account, Set<String> accounts) {
    if (accounts.contains(account)) {
      kept.computeIfAbsent(review, none -> new HashSet<>()).add(account);
    }
  }
}

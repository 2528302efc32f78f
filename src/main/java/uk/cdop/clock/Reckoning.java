package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** Works out the clocks of some cases of one CDOP from what every module says happened in them, and keeps them. */
@ApplicationScoped
class Reckoning {
  @Inject Rules rules;
  @Inject Pauses pauses;
  @Inject ClockRows rows;
  @Inject Reviews reviews;
  @Inject Clock clock;
  @Inject @Any Instance<HappeningSource> sources;

  /** With a fixed number of queries, whatever the number of cases. */
  void read(Collection<ReviewId> of) {
    Map<ReviewId, ReviewFacts> facts = reviews.named(of);
    if (facts.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    String cdop = facts.values().iterator().next().cdop();
    List<ReviewId> open = facts.values().stream().filter(one -> one.stage() != Stage.CLOSED).map(ReviewFacts::id).toList();
    rows.lock(facts.keySet());
    rows.begin(facts.keySet(), cdop, open, now);
    Map<ReviewId, List<Happened>> happened =
        sources.stream().flatMap(source -> source.of(facts.keySet()).stream()).collect(Collectors.groupingBy(Happened::review));
    Map<ReviewId, List<Pause>> paused = pauses.of(facts.keySet());
    Map<String, Target> targets = rules.targets();
    Map<ReviewId, List<CaseClock>> clocks = new HashMap<>();
    facts.forEach(
        (id, one) ->
            clocks.put(
                id,
                Derivation.of(rules.definitions(), targets, one.stage(), happened.getOrDefault(id, List.of()), paused.getOrDefault(id, List.of()), now)));
    rows.replace(clocks, cdop);
  }

  Target target(String code) {
    return rules.targets().get(code);
  }
}

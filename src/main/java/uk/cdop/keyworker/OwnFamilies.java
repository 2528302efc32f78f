package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** The families of a key worker, and what is due for them. */
@ApplicationScoped
public class OwnFamilies {
  private static final int MOST = 200;

  @Inject Assignments assignments;
  @Inject Covers covers;
  @Inject Progress progress;
  @Inject Reviews reviews;
  @Inject Clock clock;

  Progress progress() {
    return progress;
  }

  Map<UUID, Assignment> current(Collection<ReviewId> ids) {
    return assignments.current(ids.stream().map(ReviewId::value).toList());
  }

  /** Those that are at one of these stages and about which a meeting was held since that day. */
  Map<ReviewId, ReviewFacts> heldSince(LocalDate since, List<Stage> stages) {
    Map<ReviewId, ReviewFacts> known =
        reviews.diedSince(since.minusYears(2), stages, MOST).stream().collect(Collectors.toMap(ReviewFacts::id, Function.identity()));
    Set<ReviewId> held =
        Stream.of(MeetingDays.Meeting.values())
            .flatMap(meeting -> progress.days(meeting, known.keySet()).entrySet().stream())
            .filter(one -> one.getValue().held().filter(day -> !day.isBefore(since)).isPresent())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    known.keySet().retainAll(held);
    return known;
  }

  /**
   * One family of a key worker.
   *
   * @param coverOrNull why they have it today, when it is not their own
   */
  record Theirs(ReviewFacts facts, Progress.Standing standing, Cover coverOrNull) {
    Optional<Cover> cover() {
      return Optional.ofNullable(coverOrNull);
    }
  }

  /** Own families first, the latest named first, then those of others that this person stands in for today. */
  List<Theirs> of(Actor actor, Set<UUID> barred) {
    List<Assignment> own = assignments.of(actor).stream().filter(a -> !barred.contains(a.review().value())).toList();
    Map<UUID, Cover> covered =
        covers.covering(actor).stream()
            .filter(cover -> !barred.contains(cover.review().value()))
            .collect(Collectors.toMap(cover -> cover.review().value(), Function.identity(), (one, other) -> other));
    List<Assignment> all =
        Stream.concat(own.stream(), assignments.current(covered.keySet()).values().stream().filter(a -> !a.account().equals(actor.id()))).toList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(all.stream().map(Assignment::review).toList());
    Map<ReviewId, Progress.Standing> standing = progress.of(all, facts);
    return all.stream()
        .filter(a -> facts.containsKey(a.review()))
        .map(a -> new Theirs(facts.get(a.review()), standing.get(a.review()), a.account().equals(actor.id()) ? null : covered.get(a.review().value())))
        .toList();
  }

  List<ReviewTask> tasks(Actor actor, Set<UUID> barred) {
    List<Theirs> families = of(actor, barred);
    return Stream.concat(families.stream().flatMap(family -> tasks(family.facts(), family.standing()).stream()), due(families).stream()).toList();
  }

  /** What is due in the parts of these families' records. */
  List<ReviewTask> due(List<Theirs> families) {
    return progress.due(families.stream().map(family -> family.facts().id()).toList());
  }

  /** Nothing is due once the review was closed or the closing contact made. */
  List<ReviewTask> tasks(ReviewFacts facts, Progress.Standing standing) {
    if (facts.stage() == Stage.CLOSED || standing.ended()) {
      return List.of();
    }
    return Stream.concat(
            Deadlines.ofFamily(facts.id(), facts.number(), standing.rhythm(), clock.instant()).stream(),
            TrackerTasks.ofFamily(facts.id(), facts.number(), standing, LocalDate.now(clock)).stream())
        .toList();
  }
}

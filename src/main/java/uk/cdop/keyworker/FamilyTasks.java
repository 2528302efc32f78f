package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;
import uk.cdop.review.TaskSource;

/** What is due for families: on the coordinator's desk those without a key worker, on a key worker's their own. */
@ApplicationScoped
public class FamilyTasks implements TaskSource {
  private static final int MOST = 50;

  @PersistenceContext EntityManager entities;
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    List<ReviewTask> tasks = new ArrayList<>();
    Set<UUID> barred = access.barred();
    if (Permission.NAME_KEY_WORKER.heldBy(actor)) {
      tasks.addAll(toName(barred));
    }
    if (actor.is(Role.KEY_WORKER)) {
      tasks.addAll(ofFamilies(actor, barred));
    }
    return tasks.stream().sorted(Comparator.comparing(ReviewTask::urgency)).limit(MOST).toList();
  }

  @Override
  public Optional<String> list(String what) {
    return what.equals("Choose a key worker") ? Optional.of("/reviews?late=KEY_WORKER&sort=DIED") : Optional.empty();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    if (facts.stage() == Stage.CLOSED) {
      return List.of();
    }
    return record
        .assignments()
        .current(review)
        .map(a -> Deadlines.ofFamily(review, facts.number(), record.rhythm(a), clock.instant()))
        .orElseGet(
            () ->
                facts.stage() == Stage.FINALISED
                    ? List.of()
                    : List.of(Deadlines.toName(review, facts.number(), facts.notifiedAt(), LocalDate.now(clock))));
  }

  private List<ReviewTask> toName(Set<UUID> barred) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, number, notified_at from keyworker.without_key_worker order by notified_at, id")
            .setMaxResults(MOST + barred.size())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .filter(row -> !barred.contains((UUID) row[0]))
        .map(row -> Deadlines.toName(new ReviewId((UUID) row[0]), (String) row[1], (Instant) row[2], LocalDate.now(clock)))
        .limit(MOST)
        .toList();
  }

  private List<ReviewTask> ofFamilies(Actor actor, Set<UUID> barred) {
    List<Assignment> own = record.assignments().of(actor);
    List<ReviewId> ids = own.stream().map(Assignment::review).toList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(ids);
    Map<UUID, List<Rhythm.Touch>> touches = record.contacts().touches(ids.stream().map(ReviewId::value).toList());
    return own.stream()
        .filter(a -> !barred.contains(a.review().value()) && facts.containsKey(a.review()))
        .filter(a -> facts.get(a.review()).stage() != Stage.CLOSED)
        .flatMap(
            a ->
                Deadlines.ofFamily(
                    a.review(), facts.get(a.review()).number(), FamilyRecord.rhythm(a, touches), clock.instant())
                    .stream())
        .toList();
  }
}

package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.clock.CaseClocks;
import uk.cdop.clock.Target;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;
import uk.cdop.review.TaskSource;

/**
 * What is due for families. A coordinator is told of families without a key worker, of silence, and of feedback that was not
 * given; a key worker of all that is due for their own families and for those they stand in for today.
 */
@ApplicationScoped
public class FamilyTasks implements TaskSource {
  private static final String TO_NAME = "T3";
  /** A coordinator's desk looks back so far; what is older is on the case's page only. */
  private static final int FEEDBACK_DAYS = 180;
  private static final List<Stage> AFTER_A_MEETING =
      List.of(Stage.CDRM_HELD, Stage.READY_FOR_CDOP, Stage.SCHEDULED, Stage.CDOP_REVIEWED, Stage.FINALISED);

  @PersistenceContext EntityManager entities;
  @Inject Access access;
  @Inject OwnFamilies own;
  @Inject Reviews reviews;
  @Inject CaseClocks clocks;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    List<ReviewTask> tasks = new ArrayList<>();
    Set<UUID> barred = access.barred(Permission.SEE_FAMILY);
    if (Permission.NAME_KEY_WORKER.heldBy(actor)) {
      tasks.addAll(toName(barred, most));
      tasks.addAll(silent(barred, most));
      tasks.addAll(feedback(barred, most));
    }
    if (actor.is(Role.KEY_WORKER)) {
      tasks.addAll(own.tasks(actor, barred));
    }
    return tasks.stream().sorted(Comparator.comparing(ReviewTask::urgency)).limit(most).toList();
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
    return own.progress()
        .of(facts)
        .map(standing -> Stream.concat(own.tasks(facts, standing).stream(), own.progress().due(List.of(review)).stream()).toList())
        .orElseGet(
            () ->
                facts.stage() == Stage.FINALISED
                    ? List.of()
                    : List.of(Deadlines.toName(review, facts.number(), facts.notifiedAt(), clocks.allows(TO_NAME), clock.instant())));
  }

  private List<ReviewTask> toName(Set<UUID> barred, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, number, notified_at from keyworker.without_key_worker order by notified_at, id")
            .setMaxResults(most + barred.size())
            .getResultList();
    Target allowed = clocks.allows(TO_NAME);
    return rows.stream()
        .map(Object[].class::cast)
        .filter(row -> !barred.contains((UUID) row[0]))
        .map(row -> Deadlines.toName(new ReviewId((UUID) row[0]), (String) row[1], (Instant) row[2], allowed, clock.instant()))
        .limit(most)
        .toList();
  }

  private List<ReviewTask> silent(Set<UUID> barred, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, number, reached_at, started_at from keyworker.silent_family"
                    + " where coalesce(reached_at, started_at) <= :limit order by coalesce(reached_at, started_at) desc, id")
            .setParameter("limit", Timestamp.from(clock.instant().minus(Rhythm.SILENCE)))
            .setMaxResults(most + barred.size())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .filter(row -> !barred.contains((UUID) row[0]))
        .limit(most)
        .map(
            row ->
                new ReviewTask(
                    "No contact with the family for 28 days",
                    (String) row[1],
                    "/reviews/" + row[0] + "/family",
                    ReviewTask.Urgency.OVERDUE,
                    Optional.ofNullable((Instant) row[2])
                        .map(at -> "They were last reached on " + Words.day(at) + ".")
                        .orElse("No contact is recorded yet; the key worker was named on " + Words.day((Instant) row[3]) + ".")))
        .toList();
  }

  private List<ReviewTask> feedback(Set<UUID> barred, int most) {
    LocalDate today = LocalDate.now(clock);
    LocalDate since = today.minusDays(FEEDBACK_DAYS);
    Map<ReviewId, ReviewFacts> held = own.heldSince(since, AFTER_A_MEETING);
    return own.progress().of(own.current(held.keySet()).values(), held).entrySet().stream()
        .filter(one -> !barred.contains(one.getKey().value()) && !one.getValue().ended())
        .flatMap(one -> TrackerTasks.feedback(one.getKey(), held.get(one.getKey()).number(), one.getValue(), today).stream())
        .filter(task -> task.urgency() == ReviewTask.Urgency.OVERDUE)
        .map(task -> new ReviewTask("Feedback not given: " + task.what().substring(0, 1).toLowerCase(Locale.UK) + task.what().substring(1), task.subject(), task.href().replace("/contacts/new", ""), task.urgency(), task.why()))
        .limit(most)
        .toList();
  }
}

package uk.cdop.keyworker.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.keyworker.OwnFamilies;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** Support that should be looked at again, on the desk of the family's key worker and on the case. */
@ApplicationScoped
public class SupportTasks implements TaskSource {
  private static final int MOST = 50;

  @PersistenceContext EntityManager entities;
  @Inject Access access;
  @Inject OwnFamilies own;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!actor.is(Role.KEY_WORKER)) {
      return List.of();
    }
    Set<UUID> barred = access.barred();
    return due(own.reviews(actor).stream().filter(id -> !barred.contains(id.value())).toList());
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    return due(List.of(review));
  }

  private List<ReviewTask> due(List<ReviewId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<Referral> due =
        entities
            .createQuery(
                "select r from Referral r where r.review in :reviews and r.lookAgainOn <= :today and r.standing in :open order by r.lookAgainOn, r.id", Referral.class)
            .setParameter("reviews", ids.stream().map(ReviewId::value).toList())
            .setParameter("today", today)
            .setParameter("open", List.of(Standing.OFFERED, Standing.REFERRED, Standing.NO_ANSWER))
            .setMaxResults(MOST)
            .getResultList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(due.stream().map(Referral::review).toList());
    return due.stream()
        .filter(one -> facts.containsKey(one.review()))
        .map(
            one ->
                new ReviewTask(
                    "Look at bereavement support again",
                    facts.get(one.review()).number(),
                    "/reviews/" + one.review() + "/family/support/" + one.id(),
                    one.support().lookAgainOn().orElseThrow().isBefore(today) ? ReviewTask.Urgency.OVERDUE : ReviewTask.Urgency.SOON,
                    "It was to be looked at again on " + Words.weekday(one.support().lookAgainOn().orElseThrow()) + "."))
        .toList();
  }
}

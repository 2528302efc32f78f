package uk.cdop.keyworker.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.keyworker.FamilyPart;
import uk.cdop.keyworker.Step;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;

/** The support of families of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
public class Referrals implements FamilyPart {
  private static final int MOST = 100;

  @PersistenceContext EntityManager entities;
  @Inject Reviews reviews;
  @Inject Clock clock;

  /** The latest first; at most {@value #MOST}. */
  List<Referral> of(ReviewId review) {
    return entities
        .createQuery("select r from Referral r where r.review = :review order by r.askedOn desc, r.id", Referral.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws Missing when this family has no such referral
   */
  Referral get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Referral.class, id)).filter(one -> one.review().equals(review)).orElseThrow(Missing::new);
  }

  void add(Referral referral) {
    entities.persist(referral);
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public String name() {
    return "Bereavement support";
  }

  @Override
  public String path() {
    return "support";
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<Referral> all = of(review);
    return all.isEmpty()
        ? List.of("Nothing was offered or arranged yet.")
        : all.stream().limit(5).map(one -> one.support().service() + ", for " + one.support().forWhom() + ": " + one.support().standing().label().toLowerCase(Locale.UK)).toList();
  }

  @Override
  public List<String> open(ReviewId review) {
    return of(review).stream()
        .filter(one -> one.support().standing().open())
        .map(one -> "Support by " + one.support().service() + " for " + one.support().forWhom() + one.support().lookAgainOn().map(day -> ", to look at again on " + Words.day(day)).orElse(""))
        .toList();
  }

  @Override
  public List<ReviewTask> due(Collection<ReviewId> ids) {
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
            .setParameter("open", Standing.openOnes())
            .setMaxResults(MOST)
            .getResultList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(due.stream().map(Referral::review).toList());
    return due.stream().filter(one -> facts.containsKey(one.review())).map(one -> task(one, facts.get(one.review()), today)).toList();
  }

  private static ReviewTask task(Referral one, ReviewFacts facts, LocalDate today) {
    LocalDate on = one.support().lookAgainOn().orElseThrow();
    return new ReviewTask(
        "Look at bereavement support again",
        facts.number(),
        "/reviews/" + facts.id() + "/family/support/" + one.id(),
        on.isBefore(today) ? ReviewTask.Urgency.OVERDUE : ReviewTask.Urgency.SOON,
        "It was to be looked at again on " + Words.weekday(on) + ".");
  }

  @Override
  public Map<ReviewId, Map<Step, Taken>> taken(Collection<ReviewId> reviews) {
    Map<ReviewId, Map<Step, Taken>> taken = new HashMap<>();
    if (!reviews.isEmpty()) {
      entities
          .createQuery("select r from Referral r where r.review in :reviews order by r.askedOn, r.id", Referral.class)
          .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
          .getResultStream()
          .forEach(
              one ->
                  taken
                      .computeIfAbsent(one.review(), none -> new EnumMap<>(Step.class))
                      .put(Step.KW12, new Taken(one.support().askedOn(), one.savedBy())));
    }
    return taken;
  }
}

package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.BarredReviews;
import uk.cdop.access.CaseScope;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/**
 * Who stands in for whom. Whoever stands in reaches the family on the days of the cover and on no other; the policies of the
 * database ask for the same days.
 */
@ApplicationScoped
public class Covers implements CaseScope, IdentifierSource {
  private static final Set<Permission> OF_STAND_INS = EnumSet.of(Permission.SEE_FAMILY, Permission.RECORD_CONTACT);
  private static final int MOST = 50;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject BarredReviews barredReviews;

  @Override
  public boolean attaches(Actor actor, Permission permission, UUID review) {
    return OF_STAND_INS.contains(permission) && covering(actor).stream().anyMatch(cover -> cover.review().value().equals(review));
  }

  @Override
  public boolean bars(Actor actor, Permission permission, UUID review) {
    return !OF_STAND_INS.contains(permission) && barred(actor).contains(review);
  }

  @Override
  public Set<UUID> barred(Actor actor) {
    return Assignments.alsoOfThePanel(actor.roles()) ? barredReviews.of(Covers.class, actor, () -> covered(actor)) : Set.of();
  }

  private Set<UUID> covered(Actor actor) {
    return covering(actor).stream().map(cover -> cover.review().value()).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    return of(review).stream().map(cover -> new Identifier(cover.name(), "the key worker")).distinct().toList();
  }

  /** The covers that hold today for this person; at most 200. */
  List<Cover> covering(Actor actor) {
    return entities
        .createQuery(
            "select c from Cover c where c.cdop = :cdop and c.account = :account and c.endedAt is null"
                + " and c.fromOn <= :today and c.untilOn >= :today order by c.untilOn, c.id",
            Cover.class)
        .setParameter("cdop", actor.cdop())
        .setParameter("account", actor.id())
        .setParameter("today", LocalDate.now(clock))
        .setMaxResults(200)
        .getResultList();
  }

  /** The latest days first; at most {@value #MOST}. */
  List<Cover> of(ReviewId review) {
    return entities
        .createQuery("select c from Cover c where c.review = :review order by c.untilOn desc, c.arrangedAt desc, c.id", Cover.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<Cover> today(ReviewId review) {
    return of(review).stream().filter(cover -> cover.holds(LocalDate.now(clock))).findFirst();
  }

  /** The covers of these families that hold or will hold. */
  List<Cover> open(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select c from Cover c where c.review in :reviews and c.endedAt is null and c.untilOn >= :today order by c.fromOn, c.id", Cover.class)
            .setParameter("reviews", reviews)
            .setParameter("today", LocalDate.now(clock))
            .setMaxResults(500)
            .getResultList();
  }

  /**
   * @throws Missing when this family has no such cover
   */
  Cover get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Cover.class, id)).filter(cover -> cover.review().equals(review)).orElseThrow(Missing::new);
  }

  void add(Cover cover) {
    entities.persist(cover);
  }
}

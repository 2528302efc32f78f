package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.BarredReviews;
import uk.cdop.access.CaseScope;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.clock.CaseClocks;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/**
 * Who is whose key worker. The current key worker of a review, and nobody who was it before, reaches its family. To a key worker who is
 * of the panel besides, the case of their own family is closed there: a key worker sees nothing of what a panel says about it.
 */
@ApplicationScoped
public class Assignments implements CaseScope, IdentifierSource {
  private static final Set<Permission> OF_KEY_WORKERS =
      EnumSet.of(Permission.SEE_FAMILY, Permission.RECORD_CONTACT, Permission.ARRANGE_COVER);

  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;
  @Inject BarredReviews barredReviews;

  @Override
  public boolean attaches(Actor actor, Permission permission, UUID review) {
    return OF_KEY_WORKERS.contains(permission)
        && entities
                .createQuery(
                    "select count(a) from Assignment a where a.cdop = :cdop and a.review = :review"
                        + " and a.account = :account and a.endedAt is null",
                    Long.class)
                .setParameter("cdop", actor.cdop())
                .setParameter("review", review)
                .setParameter("account", actor.id())
                .getSingleResult()
            > 0;
  }

  @Override
  public boolean bars(Actor actor, Permission permission, UUID review) {
    return !OF_KEY_WORKERS.contains(permission) && barred(actor).contains(review);
  }

  @Override
  public Set<UUID> barred(Actor actor) {
    return alsoOfThePanel(actor.roles()) ? barredReviews.of(Assignments.class, actor, () -> families(actor)) : Set.of();
  }

  private Set<UUID> families(Actor actor) {
    return of(actor).stream().map(a -> a.review().value()).collect(Collectors.toUnmodifiableSet());
  }

  /** Whoever keeps the panel's records sees every case of it anyway. */
  static boolean alsoOfThePanel(Set<Role> roles) {
    return roles.contains(Role.KEY_WORKER)
        && (roles.contains(Role.PANEL_MEMBER) || roles.contains(Role.PANEL_CHAIR))
        && !roles.contains(Role.COORDINATOR)
        && !roles.contains(Role.DESIGNATED_DOCTOR);
  }

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    return history(review).stream().map(a -> new Identifier(a.name(), "the key worker")).distinct().toList();
  }

  Optional<Assignment> current(ReviewId review) {
    return entities
        .createQuery("select a from Assignment a where a.review = :review and a.endedAt is null", Assignment.class)
        .setParameter("review", review.value())
        .getResultStream()
        .findFirst();
  }

  /** Newest first; at most 50. */
  List<Assignment> history(ReviewId review) {
    return entities
        .createQuery("select a from Assignment a where a.review = :review order by a.startedAt desc", Assignment.class)
        .setParameter("review", review.value())
        .setMaxResults(50)
        .getResultList();
  }

  /** The families this account is key worker of now, the latest named first; at most 100. */
  List<Assignment> of(Actor actor) {
    return entities
        .createQuery(
            "select a from Assignment a where a.cdop = :cdop and a.account = :account and a.endedAt is null"
                + " order by a.startedAt desc",
            Assignment.class)
        .setParameter("cdop", actor.cdop())
        .setParameter("account", actor.id())
        .setMaxResults(100)
        .getResultList();
  }

  /** The current key worker of each of the reviews that has one, by review. */
  Map<UUID, Assignment> current(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select a from Assignment a where a.review in :reviews and a.endedAt is null", Assignment.class)
            .setParameter("reviews", reviews)
            .getResultStream()
            .collect(Collectors.toMap(a -> a.review().value(), a -> a));
  }

  /** Writes the end of one assignment to the database before the next begins, which allows one at a time. */
  void add(Assignment assignment) {
    entities.flush();
    entities.persist(assignment);
    clocks.happened(assignment.review());
  }
}

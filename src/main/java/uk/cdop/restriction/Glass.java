package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CaseScope;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;

/** Whether there is glass in front of this person that they may break. */
@ApplicationScoped
class Glass {
  @Inject Restrictions restrictions;
  @Inject @Any Instance<CaseScope> scopes;

  /**
   * @throws Missing when there is no such restriction, it is sealed, the person is named already or kept out, or something else
   *     than the restriction bars them, such as a declared interest
   */
  Restriction before(Actor actor, UUID id) {
    Restriction restriction = restrictions.find(id).filter(one -> !one.ended() && !one.sealed()).orElseThrow(Missing::new);
    Optional<Standing> standing = restrictions.standing(restriction, actor.id());
    if (standing.isPresent() || bars(actor, restriction)) {
      throw new Missing();
    }
    return restriction;
  }

  /** Whether something else than the restriction keeps this person from the case, so that no glass is theirs to break. */
  boolean bars(Actor actor, Restriction restriction) {
    return scopes.stream()
        .filter(scope -> !(scope instanceof RestrictionScope))
        .anyMatch(scope -> scope.bars(actor, Permission.SEE_REVIEW, restriction.review()));
  }
}

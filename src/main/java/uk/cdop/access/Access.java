package uk.cdop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;

/**
 * The one policy point; the first line of every use case asks it. A role that never includes the act is
 * {@link Denied} whatever the case; a case that is not the actor's is {@link Missing}, as if it did not
 * exist.
 */
@ModuleApi
@ApplicationScoped
public class Access {
  @Inject CurrentActor current;
  @Inject @Any Instance<CaseScope> scopes;
  @Inject Instance<CaseRegister> register;
  @Inject Event<AccessRefused> refused;

  public Actor require(Permission permission) {
    Actor actor = current.actor();
    if (!permission.heldBy(actor)) {
      refused.fire(new AccessRefused(actor, permission, ""));
      throw new Denied(permission.name());
    }
    return actor;
  }

  public Actor require(Permission permission, UUID review) {
    Actor actor = require(permission);
    if (!reaches(actor, permission, review)) {
      refused.fire(new AccessRefused(actor, permission, review.toString()));
      throw new Missing();
    }
    return actor;
  }

  public boolean may(Permission permission) {
    return current.ifAny().map(permission::heldBy).orElse(false);
  }

  public boolean may(Permission permission, UUID review) {
    return current
        .ifAny()
        .map(actor -> permission.heldBy(actor) && reaches(actor, permission, review))
        .orElse(false);
  }

  /** The reviews that must not show in any list for the current actor. */
  public Set<UUID> barred() {
    Actor actor = current.actor();
    return scopes.stream()
        .flatMap(scope -> scope.barred(actor).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The reviews that must not show in a list of what this permission opens; fewer than {@link #barred()} where a bar leaves it open. */
  public Set<UUID> barred(Permission permission) {
    Actor actor = current.actor();
    return scopes.stream()
        .flatMap(scope -> scope.barred(actor).stream().filter(review -> scope.bars(actor, permission, review)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean reaches(Actor actor, Permission permission, UUID review) {
    return register.stream().anyMatch(r -> r.holds(actor.cdop(), review))
        && scopes.stream().noneMatch(scope -> scope.bars(actor, permission, review))
        && (permission.everyCaseFor(actor)
            || scopes.stream().anyMatch(scope -> scope.attaches(actor, permission, review)));
  }
}

package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CaseScope;
import uk.cdop.access.TenantBound;

/** Bars everybody who is not named from a restricted case, whatever their role, unless they broke the glass and its time has not run out. */
@ApplicationScoped
@Transactional
@TenantBound
public class RestrictionScope implements CaseScope {
  @Inject Restrictions restrictions;

  @Override
  public Set<UUID> barred(Actor actor) {
    return actor.hasAccount() ? restrictions.closedTo(actor) : Set.of();
  }
}

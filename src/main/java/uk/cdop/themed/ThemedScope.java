package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CaseScope;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.TenantBound;

/**
 * Attaches a CDOP's own chair, or the deputy where the chair has a connection, to its own cases at a released regional meeting, so that they can sign them off, and bars everyone who
 * declared a connection there from their own CDOP's case. Nobody is ever attached to a case of another CDOP.
 */
@ApplicationScoped
@Transactional
@TenantBound
public class ThemedScope implements CaseScope {
  private static final Set<Permission> OF_THE_CHAIR =
      Set.of(Permission.SEE_ANALYSIS, Permission.DRAFT_ANALYSIS, Permission.SIGN_OFF_ANALYSIS);

  @Inject Regionals regionals;
  @Inject Connections connections;

  @Override
  public boolean attaches(Actor actor, Permission permission, UUID review) {
    return OF_THE_CHAIR.contains(permission) && (actor.is(Role.PANEL_CHAIR) || actor.is(Role.PANEL_MEMBER)) && regionals.chairs(actor.id(), review);
  }

  @Override
  public Set<UUID> barred(Actor actor) {
    return actor.hasAccount() ? connections.barred(actor) : Set.of();
  }
}

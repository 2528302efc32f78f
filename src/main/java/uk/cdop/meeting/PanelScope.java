package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CaseScope;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.TenantBound;

/**
 * Attaches members to the cases whose released papers they are invited to read, the chair also to the
 * analysis, from the release of the papers or the day of the meeting on, and bars everyone who declared an interest from the case, whatever their role. Who acts for the
 * chair in a case has what the chair has, though they may be a member otherwise.
 */
@ApplicationScoped
@Transactional
@TenantBound
public class PanelScope implements CaseScope {
  private static final Set<Permission> OF_THE_CHAIR =
      Set.of(Permission.SEE_ANALYSIS, Permission.DRAFT_ANALYSIS, Permission.SIGN_OFF_ANALYSIS);

  @Inject Meetings meetings;
  @Inject Clock clock;

  @Override
  public boolean attaches(Actor actor, Permission permission, UUID review) {
    if (permission == Permission.READ_PAPERS) {
      return meetings.papersFor(actor.id(), review);
    }
    return OF_THE_CHAIR.contains(permission)
        && (actor.is(Role.PANEL_CHAIR) || actor.is(Role.PANEL_MEMBER))
        && meetings.chairs(actor.id(), review, LocalDate.now(clock));
  }

  /** The chair's word that someone with a connection stays opens the papers to them, and nothing else. */
  @Override
  public boolean bars(Actor actor, Permission permission, UUID review) {
    return meetings.barred(actor).contains(review)
        && !(permission == Permission.READ_PAPERS && meetings.stays(actor.id()).contains(review));
  }

  @Override
  public Set<UUID> barred(Actor actor) {
    return meetings.barred(actor);
  }
}

package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/**
 * A CDOP says that its choice of cases is made and their papers are checked. Only now are others told how many it offers, in a
 * band and once: what is chosen later changes nothing of what they see.
 */
@UseCase
public class MakeChoice {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Stale when the papers of a case are not checked yet, the CDOP has not agreed, or the papers are released
   */
  public void make(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.OFFER_CASES);
    List<Offer> offered = regionals.offers(id).stream().filter(Offer::offered).toList();
    if (inside.meeting().state() != Regional.State.PROPOSED || !inside.ours().agreed() || !offered.stream().allMatch(Offer::shared)) {
      throw new Stale();
    }
    inside.ours().chose(offered.size(), clock.instant());
    audit.record(Act.of("themed.choice_made", id));
  }
}

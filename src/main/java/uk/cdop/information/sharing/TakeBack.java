package uk.cdop.information.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Delegation;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.Links;

/** An agency takes sections back from a colleague, whose link ends at once. What the colleague wrote stays. */
@UseCase
public class TakeBack {
  @Inject Door door;
  @Inject Delegations delegations;
  @Inject Links links;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. */
  public boolean takeBack(Holder.Link holder, UUID id) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    inside.map(Door.Inside::request).ifPresent(request -> {
      Delegation delegation = delegations.get(request, id);
      if (delegation.open()) {
        delegation.end(clock.instant());
        links.revoke(request, Optional.of(id));
        steps.add(request, RequestStep.Kind.HAND_BACK);
        audit.record(Act.on(request.review().value(), "information.taken_back", request.id()));
      }
    });
    return inside.isPresent();
  }
}

package uk.cdop.information;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** An agency declares that it has checked its records and holds nothing about the child. */
@UseCase
public class DeclareNothingHeld {
  @Inject Door door;
  @Inject Collected collected;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. The same declaration again changes nothing. */
  public boolean declare(String token, String secret, String name, String role) {
    var inside = door.enter(new Holder.Link(token, secret));
    inside
        .map(Door.Inside::request)
        .filter(request -> request.state() != RequestState.NOTHING_HELD)
        .ifPresent(
            request -> {
              request.holdsNothing(name, role, clock.instant());
              collected.check(request.review());
              audit.record(Act.on(request.review().value(), "information.nothing_held", request.id()));
            });
    return inside.isPresent();
  }
}

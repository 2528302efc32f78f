package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;

/** An agency declares that it has checked its records and holds nothing about the child. */
@UseCase
public class DeclareNothingHeld {
  @Inject Door door;
  @Inject Collected collected;
  @Inject AgencyPost post;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. The same declaration again changes nothing. */
  public boolean declare(Holder holder, String name, String role) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    inside.filter(each -> each.request().state() != RequestState.NOTHING_HELD).ifPresent(each -> declare(each, name, role));
    return inside.isPresent();
  }

  private void declare(Door.Inside inside, String name, String role) {
    AgencyRequest request = inside.request();
    request.holdsNothing(name, role, clock.instant());
    collected.check(request.review());
    steps.add(request, RequestStep.Kind.NOTHING_HELD);
    if (inside.session().isPresent()) {
      post.receipt(request);
    }
    audit.record(Act.on(request.review().value(), "information.nothing_held", request.id()));
  }
}

package uk.cdop.information.answering;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;

/** An agency says why it will not answer. It can still change its mind. */
@UseCase
public class DeclineRequest {
  @Inject Door door;
  @Inject Collected collected;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** Whether they are still inside. */
  public boolean decline(Holder.Link holder, String reason) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    inside.map(Door.Inside::request).ifPresent(request -> {
      request.decline(reason);
      collected.check(request.review());
      steps.add(request, RequestStep.Kind.DECLINED, reason);
      audit.record(Act.on(request.review().value(), "information.declined", request.id()));
    });
    return inside.isPresent();
  }
}

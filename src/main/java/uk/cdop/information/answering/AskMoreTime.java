package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Words;

/** An agency asks for more time. The due date stays until the coordinator has decided. */
@UseCase
public class AskMoreTime {
  @Inject Door door;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** Whether they are still inside. */
  public boolean ask(Holder.Link holder, LocalDate until, String reason) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    inside.map(Door.Inside::request).ifPresent(request -> {
      request.wish(until, reason);
      steps.add(request, RequestStep.Kind.MORE_TIME_ASKED, "Until " + Words.day(until) + ". " + reason);
      audit.record(Act.on(request.review().value(), "information.more_time_asked", request.id()));
    });
    return inside.isPresent();
  }
}

package uk.cdop.information.answering;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.RequestState;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;

/** An agency changes an answer that was not accepted yet. What it sent stands until it sends the change. */
@UseCase
public class ReopenAnswer {
  @Inject Door door;
  @Inject Copies copies;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** Whether they are still inside. */
  public boolean reopen(Holder holder) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    inside
        .map(Door.Inside::request)
        .filter(request -> request.state().answered() || request.state() == RequestState.DECLINED)
        .ifPresent(
            request -> {
              request.reopen(copies.ofReturned(request));
              steps.add(request, RequestStep.Kind.REOPENED);
              audit.record(Act.on(request.review().value(), "information.answer_reopened", request.id()));
            });
    return inside.isPresent();
  }
}

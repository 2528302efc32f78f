package uk.cdop.information.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.Links;

/** A colleague says that they have finished their sections. They can still change them until the agency sends the answer. */
@UseCase
public class FinishPart {
  @Inject Door door;
  @Inject Links links;
  @Inject Delegations delegations;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. */
  public boolean finish(Holder.Link holder) {
    var inside = door.enter(holder);
    inside.ifPresent(each -> links.enter(holder.token()).flatMap(delegations::of)
        .filter(delegation -> delegation.doneAt().isEmpty())
        .ifPresent(delegation -> {
          delegation.done(clock.instant());
          steps.add(each.request(), RequestStep.Kind.COLLEAGUE_DONE);
          audit.record(Act.on(each.request().review().value(), "information.part_finished", each.request().id()));
        }));
    return inside.isPresent();
  }
}

package uk.cdop.information.answering;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.MailDomains;

/**
 * Someone who was asked says who the right person is. Where the address is at a domain that is known here, the request goes
 * there at once and their own link ends; otherwise it waits for the CDOP, because link and code would both reach a mistyped address.
 */
@UseCase
public class PassOn {
  @Inject Door door;
  @Inject MailDomains domains;
  @Inject Passing passing;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /** What came of passing on. */
  public enum Outcome {
    PASSED,
    WAITS,
    NOT_INSIDE
  }

  public Outcome passOn(Holder.Link holder, String address, String reason) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    if (inside.isEmpty()) {
      return Outcome.NOT_INSIDE;
    }
    AgencyRequest request = inside.get().request();
    boolean known = domains.known(request, address);
    if (known) {
      passing.on(request, address, reason);
    } else {
      request.wantToPassOn(address, reason);
      steps.add(request, RequestStep.Kind.PASSED_ON, "Waits for the CDOP: " + address + ". " + reason);
    }
    audit.record(Act.on(request.review().value(), known ? "information.passed_on" : "information.pass_on_asked", request.id()));
    return known ? Outcome.PASSED : Outcome.WAITS;
  }
}

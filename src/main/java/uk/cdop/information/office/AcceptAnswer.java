package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;
import uk.cdop.review.ReviewId;

/** The coordinator takes an agency's answer as it is; from then on it cannot be changed. */
@UseCase
public class AcceptAnswer {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Steps steps;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  public void accept(ReviewId review, UUID id, long version) {
    Actor actor = access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.accept(actor.id(), clock.instant());
    steps.add(request, RequestStep.Kind.ACCEPTED);
    audit.record(Act.on(review.value(), "information.answer_accepted", id));
  }
}

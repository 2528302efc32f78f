package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;
import uk.cdop.review.ReviewId;

/** The coordinator tells a named person that an agency does not answer. They get no link and no word about the child. */
@UseCase
public class EscalateRequest {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Steps steps;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  public void escalate(ReviewId review, UUID id, long version, Named named) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.escalated(clock.instant(), plan.today());
    post.escalated(request, named, ChasePost.occasion(plan.today()) + ":" + version);
    steps.add(request, RequestStep.Kind.ESCALATED, "To " + named.name());
    audit.record(Act.on(review.value(), "information.escalated", id));
  }
}

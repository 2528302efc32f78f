package uk.cdop.information.chasing;

import jakarta.inject.Inject;
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

/** The coordinator refuses the time an agency asked for; the due date stays. */
@UseCase
public class RefuseTime {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void refuse(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.refuseTime(plan.today());
    post.moreTimeRefused(request);
    steps.add(request, RequestStep.Kind.MORE_TIME_REFUSED);
    audit.record(Act.on(review.value(), "information.more_time_refused", id));
  }
}

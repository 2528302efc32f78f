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

/** The coordinator reminds an agency by mail, at most once a day; the link it has stays good. */
@UseCase
public class RemindAgency {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Steps steps;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** Whether a reminder goes out: none does when the agency was reminded today. */
  public boolean remind(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    if (plan.remindedToday(request)) {
      return false;
    }
    request.reminded(clock.instant(), plan.today());
    post.reminder(request, ChasePost.occasion(plan.today()));
    steps.add(request, RequestStep.Kind.REMINDED);
    audit.record(Act.on(review.value(), "information.agency_reminded", id));
    return true;
  }
}

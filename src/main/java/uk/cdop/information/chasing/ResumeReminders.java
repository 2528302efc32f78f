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

/** The coordinator lets the reminders of a request go out again before the pause ends. */
@UseCase
public class ResumeReminders {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void resume(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.resume(plan.today());
    steps.add(request, RequestStep.Kind.RESUMED);
    audit.record(Act.on(review.value(), "information.reminders_resumed", id));
  }
}

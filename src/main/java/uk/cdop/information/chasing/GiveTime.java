package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.time.LocalDate;
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
import uk.cdop.information.link.Links;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** The coordinator gives an agency more time; the reminders follow the new due date. */
@UseCase
public class GiveTime {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Links links;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void give(ReviewId review, UUID id, long version, LocalDate until) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.giveTime(until, plan.today());
    links.extend(request);
    post.moreTimeGiven(request);
    steps.add(request, RequestStep.Kind.MORE_TIME_GIVEN, "Due on " + Words.day(until));
    audit.record(Act.on(review.value(), "information.more_time_given", id));
  }
}

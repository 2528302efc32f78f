package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;
import uk.cdop.information.answering.Collected;
import uk.cdop.information.link.Links;
import uk.cdop.review.ReviewId;

/** The coordinator no longer needs an answer; its link ends at once. */
@UseCase
public class WithdrawRequest {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Links links;
  @Inject AgencyPost post;
  @Inject Collected collected;
  @Inject Steps steps;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  public void withdraw(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.withdraw(clock.instant());
    steps.add(request, RequestStep.Kind.WITHDRAWN);
    links.revoke(request);
    post.withdrawn(request);
    collected.check(review);
    audit.record(Act.on(review.value(), "information.request_withdrawn", id));
  }
}

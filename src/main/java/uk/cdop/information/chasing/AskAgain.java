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

/** The coordinator asks once more what an agency declined, with a new link and a new due date. */
@UseCase
public class AskAgain {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Links links;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void ask(ReviewId review, UUID id, long version, LocalDate due) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.askAgain(due, plan.today());
    post.askedAgain(request, links.issue(request));
    steps.add(request, RequestStep.Kind.ASKED_AGAIN, "Due on " + Words.day(due));
    audit.record(Act.on(review.value(), "information.asked_again", id));
  }
}

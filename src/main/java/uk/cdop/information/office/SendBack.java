package uk.cdop.information.office;

import jakarta.inject.Inject;
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
import uk.cdop.information.answering.Copies;
import uk.cdop.information.chasing.ChasePlan;
import uk.cdop.information.link.Links;
import uk.cdop.review.ReviewId;

/** The coordinator sends an answer back with a question, which the agency reads behind its link, never in mail. */
@UseCase
public class SendBack {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Links links;
  @Inject AgencyPost post;
  @Inject Copies copies;
  @Inject Steps steps;
  @Inject ChasePlan plan;
  @Inject AuditTrail audit;

  public void sendBack(ReviewId review, UUID id, long version, String question) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.sendBack(question, copies.ofReturned(request), plan.today());
    steps.add(request, RequestStep.Kind.SENT_BACK, question);
    post.sentBack(request, links.issue(request));
    audit.record(Act.on(review.value(), "information.answer_sent_back", id));
  }
}

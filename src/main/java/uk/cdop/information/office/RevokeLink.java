package uk.cdop.information.office;

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
import uk.cdop.information.link.Links;
import uk.cdop.review.ReviewId;

/** The coordinator ends the link of a request at once, such as when it reached the wrong person. A new one can be sent. */
@UseCase
public class RevokeLink {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Links links;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void revoke(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    links.revoke(request);
    steps.add(request, RequestStep.Kind.LINK_REVOKED);
    audit.record(Act.on(review.value(), "information.link_revoked", id));
  }
}

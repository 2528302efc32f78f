package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.information.answering.Passing;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** The coordinator has checked the address to which an agency wants to pass a request on, and lets it go there. */
@UseCase
public class ReleasePassOn {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Passing passing;
  @Inject AuditTrail audit;

  public void release(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    if (request.redirection().address().isEmpty()) {
      throw new Stale();
    }
    passing.on(request, request.redirection().address(), request.redirection().reason());
    audit.record(Act.on(review.value(), "information.pass_on_released", id));
  }
}

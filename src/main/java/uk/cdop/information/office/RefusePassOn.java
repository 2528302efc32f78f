package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.Requests;
import uk.cdop.review.ReviewId;

/** The coordinator does not let a request go to the address an agency named; it stays with the person who was asked. */
@UseCase
public class RefusePassOn {
  @Inject Access access;
  @Inject Requests requests;
  @Inject AuditTrail audit;

  public void refuse(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    requests.toChange(review, id, version).stayHere();
    audit.record(Act.on(review.value(), "information.pass_on_refused", id));
  }
}

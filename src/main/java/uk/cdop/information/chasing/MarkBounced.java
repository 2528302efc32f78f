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
import uk.cdop.platform.Stale;
import uk.cdop.platform.mail.Deliveries;
import uk.cdop.review.ReviewId;

/** The coordinator notes that a mail came back: a bounce goes to the CDOP's own mailbox, which the service does not read. */
@UseCase
public class MarkBounced {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Deliveries deliveries;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void mark(ReviewId review, UUID id, UUID mail) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.get(review, id);
    if (!deliveries.bounced(mail, id)) {
      throw new Stale();
    }
    steps.add(request, RequestStep.Kind.MAIL_RETURNED);
    audit.record(Act.on(review.value(), "information.mail_returned", id));
  }
}

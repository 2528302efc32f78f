package uk.cdop.information;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** The coordinator reminds an agency by mail; the link it has stays good. */
@UseCase
public class RemindAgency {
  @Inject Access access;
  @Inject Requests requests;
  @Inject AgencyPost post;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  public void remind(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.reminded(clock.instant());
    post.reminder(request);
    audit.record(Act.on(review.value(), "information.agency_reminded", id));
  }
}

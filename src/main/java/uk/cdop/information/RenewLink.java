package uk.cdop.information;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** The coordinator sends a new link, because the old one was lost or has ended; every earlier one ends. */
@UseCase
public class RenewLink {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Links links;
  @Inject AgencyPost post;
  @Inject AuditTrail audit;

  public void renew(ReviewId review, UUID id, long version) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    if (!request.open()) {
      throw new Stale();
    }
    post.newLink(request, links.issue(request));
    audit.record(Act.on(review.value(), "information.link_renewed", id));
  }
}

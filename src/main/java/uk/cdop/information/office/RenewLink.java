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
import uk.cdop.information.link.Links;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** The coordinator sends a new link, because the old one was lost, has ended or went to the wrong mailbox; every earlier one ends. */
@UseCase
public class RenewLink {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Links links;
  @Inject AgencyPost post;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /**
   * @param address where the link goes; from now on everything about this request goes there
   */
  public void renew(ReviewId review, UUID id, long version, String address) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    if (!request.open()) {
      throw new Stale();
    }
    boolean moved = !request.recipient().address().equals(address);
    if (moved) {
      request.readdress(address);
    }
    steps.add(request, RequestStep.Kind.LINK_RENEWED, moved ? "To another address: " + address : "");
    post.newLink(request, links.issue(request));
    audit.record(Act.on(review.value(), "information.link_renewed", id));
  }
}

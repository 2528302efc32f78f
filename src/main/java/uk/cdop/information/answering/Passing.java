package uk.cdop.information.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Links;
import uk.cdop.information.link.MailDomains;

/** Gives a request to another person: every link to it ends, and a new one goes to them. */
@ApplicationScoped
public class Passing {
  @Inject Links links;
  @Inject Delegations delegations;
  @Inject AgencyPost post;
  @Inject Steps steps;
  @Inject Clock clock;

  public void on(AgencyRequest request, String address, String reason) {
    boolean sameOrganisation = MailDomains.same(request.recipient().address(), address);
    links.revoke(request);
    delegations.end(request, clock.instant());
    request.passOn(address, sameOrganisation);
    post.passedOn(request, links.issue(request));
    steps.add(request, RequestStep.Kind.PASSED_ON, "To " + address + ". " + reason);
  }
}

package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives a request to another person: every link to it ends, and a new one goes to them. */
@ApplicationScoped
public class Passing {
  @Inject Links links;
  @Inject Delegations delegations;
  @Inject AgencyPost post;
  @Inject Steps steps;
  @Inject Clock clock;

  void on(AgencyRequest request, String address, String reason) {
    boolean sameOrganisation = MailDomains.same(request.recipient(), address);
    links.revoke(request);
    delegations.end(request, clock.instant());
    request.passOn(address, sameOrganisation);
    post.passedOn(request, links.issue(request));
    steps.add(request, RequestStep.Kind.PASSED_ON, "To " + address + ". " + reason);
  }
}

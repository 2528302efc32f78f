package uk.cdop.information.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;

/** Sends the code that opens a link, in a mail of its own, to the address that was asked. */
@UseCase
public class SendCode {
  @Inject Links links;
  @Inject Access access;
  @Inject Requests requests;
  @Inject Delegations delegations;
  @Inject AgencyPost post;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of asking for a code. */
  public enum Sending {
    SENT,
    TOO_MANY,
    NO_LINK
  }

  public Sending send(String token) {
    Optional<SecureLink> link = links.enterAlone(token);
    if (link.isEmpty()) {
      return Sending.NO_LINK;
    }
    access.require(Permission.ANSWER_REQUEST);
    AgencyRequest request = requests.locked(link.get().request());
    Optional<String> code = link.get().newCode(token, clock.instant());
    if (code.isEmpty()) {
      return Sending.TOO_MANY;
    }
    post.code(request, delegations.of(link.get()).map(Delegation::recipient).orElse(request.recipient().address()), code.get());
    audit.record(Act.on(request.review().value(), "information.link_opened", request.id()));
    return Sending.SENT;
  }
}

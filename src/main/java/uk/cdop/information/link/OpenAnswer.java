package uk.cdop.information.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.information.Secret;

/** Opens a request to someone who entered the code of its link. Each wrong try is counted and recorded. */
@UseCase
public class OpenAnswer {
  @Inject Links links;
  @Inject Access access;
  @Inject Requests requests;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The secret of the new session; empty when the code or the link is not good, whatever the reason. */
  public Optional<String> open(String token, String typed) {
    Optional<SecureLink> link = links.enterAlone(token);
    if (link.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = access.require(Permission.ANSWER_REQUEST);
    AgencyRequest request = requests.locked(link.get().request());
    if (!link.get().opens(token, typed, clock.instant())) {
      audit.record(Act.on(request.review().value(), "information.code_refused", request.id()));
      return Optional.empty();
    }
    request.opened(clock.instant());
    String secret = Secret.token();
    links.keep(new AnswerSession(secret, actor.cdop(), link.get().id(), clock.instant()));
    audit.record(Act.on(request.review().value(), "information.code_accepted", request.id()));
    return Optional.of(secret);
  }
}

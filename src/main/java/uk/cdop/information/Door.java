package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;

/** The way in for someone without an account: a good link and a session that its code opened. Every use case behind a link starts here. */
@ApplicationScoped
public class Door {
  @Inject Links links;
  @Inject Requests requests;
  @Inject Access access;

  /** Someone inside, and the one request they may answer. */
  record Inside(AgencyRequest request, AnswerSession session) {}

  /** Empty when the link or the session has ended: they are asked for a code again. */
  Optional<Inside> enter(String token, String secret) {
    return links.enter(token)
        .flatMap(
            link -> {
              access.require(Permission.ANSWER_REQUEST);
              return links.session(secret, link).map(session -> new Inside(requests.locked(link.request()), session));
            });
  }
}

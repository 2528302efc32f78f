package uk.cdop.information;

import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Stale;

/** Keeps a page of an agency's answer, complete or not. */
@UseCase
public class SaveAnswer {
  @Inject Door door;
  @Inject Responses responses;
  @Inject AuditTrail audit;

  /**
   * Empty when the session has ended.
   *
   * @throws Stale when the answer was sent or saved by somebody else since this version was read
   */
  public Optional<Response> save(String token, String secret, ResponseId id, long version, Answers answers) {
    return door.enter(new Holder.Link(token, secret))
        .map(Door.Inside::request)
        .map(
            request -> {
              if (!request.open() || request.response().filter(id::equals).isEmpty()) {
                throw new Stale();
              }
              Response kept = responses.save(id, answers, version, request.reference());
              audit.record(Act.on(request.review().value(), "information.answer_saved", request.id()));
              return kept;
            });
  }
}

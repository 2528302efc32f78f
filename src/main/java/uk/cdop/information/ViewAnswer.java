package uk.cdop.information;

import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Words;

/** Shows an agency the answer it is writing or has sent. */
@UseCase
public class ViewAnswer {
  @Inject Door door;
  @Inject Responses responses;
  @Inject AuditTrail audit;

  /**
   * The answer as it stands.
   *
   * @param open whether it can still be changed, if need be after taking it back
   */
  public record Answer(String token, String reference, String due, String question, Response response, boolean open) {
    public String href(String page) {
      return "/answer/" + token + "/" + page;
    }
  }

  /** Empty when the session has ended or nothing was begun. */
  public Optional<Answer> view(String token, String secret) {
    return door.enter(new Holder.Link(token, secret))
        .map(Door.Inside::request)
        .flatMap(
            request ->
                request.response()
                    .map(
                        id -> {
                          audit.record(Act.on(request.review().value(), "information.answer_read", request.id()));
                          return new Answer(
                              token, request.reference(), Words.day(request.dueOn()), request.question(),
                              responses.get(id), request.open());
                        }));
  }
}

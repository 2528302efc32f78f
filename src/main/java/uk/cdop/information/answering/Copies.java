package uk.cdop.information.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.information.AgencyRequest;

/** Makes a draft out of an answer that was sent, because what was sent is frozen. */
@ApplicationScoped
public class Copies {
  @Inject Responses responses;

  /** Empty when no form was sent, but a declaration that nothing is held. */
  public Optional<ResponseId> ofReturned(AgencyRequest request) {
    return request.reply().returned().map(sent -> responses.change(sent, request.reference())).map(Response::id);
  }
}

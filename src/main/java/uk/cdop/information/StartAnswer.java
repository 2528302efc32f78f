package uk.cdop.information;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Responses;

/** An agency says that it holds information and begins its answer, or goes on with the one it began. */
@UseCase
public class StartAnswer {
  private static final String OTHER = "AGY29";

  @Inject Door door;
  @Inject Responses responses;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. */
  public boolean start(String token, String secret) {
    var inside = door.enter(new Holder.Link(token, secret));
    inside.map(Door.Inside::request).filter(request -> request.response().isEmpty()).ifPresent(this::begin);
    return inside.isPresent();
  }

  private void begin(AgencyRequest request) {
    Answers known =
        request.agencyType().equals(OTHER) ? Answers.none() : Answers.none().with(AgencyTypes.QUESTION, request.agencyType());
    request.begin(responses.open(request.cdop(), AgencyTypes.FORM, known, request.reference()).id(), clock.instant());
    audit.record(Act.on(request.review().value(), "information.answer_begun", request.id()));
  }
}

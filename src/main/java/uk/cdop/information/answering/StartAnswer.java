package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Responses;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AgencyTypes;
import uk.cdop.information.AskedForm;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Missing;

/** An agency says that it holds information and begins its answer, or goes on with the one it began. */
@UseCase
public class StartAnswer {
  private static final String OTHER = "AGY29";

  @Inject Door door;
  @Inject Editions editions;
  @Inject Responses responses;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. */
  public boolean start(Holder holder) {
    var inside = door.enter(holder);
    inside.filter(each -> each.request().reply().response().isEmpty()).ifPresent(this::begin);
    return inside.isPresent();
  }

  private void begin(Door.Inside inside) {
    AgencyRequest request = inside.request();
    AskedForm asked = request.asked();
    Edition edition = editions.find(asked.form(), asked.edition()).orElseThrow(Missing::new);
    boolean tells = !request.recipient().agencyType().equals(OTHER) && edition.question(AgencyTypes.QUESTION).isPresent();
    Answers known = tells ? Answers.none().with(AgencyTypes.QUESTION, request.recipient().agencyType()) : Answers.none();
    request.begin(responses.open(request.cdop(), edition, known, inside.by()).id(), clock.instant());
    steps.add(request, RequestStep.Kind.BEGUN);
    audit.record(Act.on(request.review().value(), "information.answer_begun", request.id()));
  }
}

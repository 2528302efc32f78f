package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.file.Belonging;
import uk.cdop.documents.file.Files;
import uk.cdop.forms.Responses;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Stale;

/** An agency sends its answer, complete; from then on that answer is frozen, and a change makes another. */
@UseCase
public class ReturnAnswer {
  @Inject Door door;
  @Inject Responses responses;
  @Inject Files files;
  @Inject Collected collected;
  @Inject AgencyPost post;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. Only who sees everything that was asked may send it. */
  public boolean giveBack(Holder holder, long version) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    inside.filter(each -> each.request().state() != RequestState.RETURNED).ifPresent(each -> send(each, version));
    return inside.isPresent();
  }

  private void send(Door.Inside inside, long version) {
    AgencyRequest request = inside.request();
    responses.submit(request.reply().response().orElseThrow(Stale::new), request.asked().parts(), version, inside.by());
    request.giveBack(clock.instant());
    files.handOver(Belonging.ofRequest(request.review(), request.id()));
    collected.check(request.review());
    steps.add(request, RequestStep.Kind.RETURNED);
    if (inside.session().isPresent()) {
      post.receipt(request);
    }
    audit.record(Act.on(request.review().value(), "information.answer_returned", request.id()));
  }
}

package uk.cdop.information;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.file.Belonging;
import uk.cdop.documents.file.Files;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Stale;

/** An agency sends its answer, complete; from then on that answer is frozen, and a change makes another. */
@UseCase
public class ReturnAnswer {
  @Inject Door door;
  @Inject Responses responses;
  @Inject Files files;
  @Inject Collected collected;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether they are still inside. */
  public boolean giveBack(String token, String secret, long version) {
    var inside = door.enter(new Holder.Link(token, secret));
    inside
        .map(Door.Inside::request)
        .ifPresent(
            request -> {
              if (request.state() == RequestState.RETURNED) {
                return;
              }
              responses.submit(request.response().orElseThrow(Stale::new), version, request.reference());
              request.giveBack(clock.instant());
              files.handOver(Belonging.ofRequest(request.review(), request.id()));
              collected.check(request.review());
              audit.record(Act.on(request.review().value(), "information.answer_returned", request.id()));
            });
    return inside.isPresent();
  }
}

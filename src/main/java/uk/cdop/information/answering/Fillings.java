package uk.cdop.information.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.Permission;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Responses;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;

/** Puts an answer into the hands of whoever holds the pen, and records that they looked. */
@ApplicationScoped
public class Fillings {
  @Inject OpenCase openCase;
  @Inject Responses responses;
  @Inject AuditTrail audit;

  /** Empty while nothing was begun. */
  public Optional<Filling> of(Holder holder, Door.Inside inside) {
    AgencyRequest request = inside.request();
    CaseFrame frame = frame(holder);
    if (frame == null) {
      audit.record(Act.on(request.review().value(), "information.answer_read", request.id()));
    }
    return request.reply().response()
        .map(id ->
            new Filling(
                base(holder), frame, request.reference(), request.recipient().agencyName(), Words.day(request.dueOn()), request.reply().question(),
                responses.get(id).only(request.asked().parts()), inside.sections(),
                request.open() && request.state() == RequestState.IN_PROGRESS));
  }

  static String base(Holder holder) {
    return switch (holder) {
      case Holder.Link link -> "/answer/" + link.token();
      case Holder.Office office -> "/reviews/" + office.review() + "/requests/" + office.request() + "/entry";
    };
  }

  private CaseFrame frame(Holder holder) {
    return switch (holder) {
      case Holder.Link link -> null;
      case Holder.Office office ->
          openCase.open(office.review(), "requests", Permission.REQUEST_INFORMATION, "information.entry_viewed");
    };
  }
}

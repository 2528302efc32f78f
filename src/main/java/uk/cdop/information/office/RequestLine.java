package uk.cdop.information.office;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;

/** A request in words, as lists and pages show it. */
public record RequestLine(UUID id, String reference, String agency, String asked, Status status, String since, String due) {
  static RequestLine of(AgencyRequest request, String asked, LocalDate today) {
    return new RequestLine(
        request.id(), request.reference(), request.recipient().agencyName(), asked, status(request, today), since(request),
        Words.day(request.dueOn()));
  }

  static Status status(AgencyRequest request, LocalDate today) {
    if (request.overdue(today)) {
      String late = request.state() == RequestState.SENT ? "Overdue" : "Overdue, " + request.state().label().toLowerCase(Locale.UK);
      return new Status(late, Status.Kind.PROBLEM);
    }
    if (request.acceptedAt().isPresent()) {
      return new Status(request.state().label() + ", accepted", Status.Kind.DONE);
    }
    return new Status(
        request.state().label(),
        switch (request.state()) {
          case SENT -> Status.Kind.NOT_STARTED;
          case OPENED, IN_PROGRESS -> Status.Kind.IN_PROGRESS;
          case RETURNED, NOTHING_HELD, DECLINED -> Status.Kind.WAITING;
          case WITHDRAWN -> Status.Kind.CLOSED;
        });
  }

  private static String since(AgencyRequest request) {
    return Words.moment(
        switch (request.state()) {
          case SENT, DECLINED, WITHDRAWN -> request.sending().askedAt();
          case OPENED -> request.reply().openedAt().orElse(request.sending().askedAt());
          case IN_PROGRESS -> request.reply().startedAt().orElse(request.sending().askedAt());
          case RETURNED, NOTHING_HELD -> request.reply().returnedAt().orElse(request.sending().askedAt());
        });
  }
}

package uk.cdop.information;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one request to the CDOP's side: its course, and the answer that came back. */
@UseCase
public class ReadAnswer {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Requests requests;
  @Inject Responses responses;
  @Inject AgencyTypes types;
  @Inject Clock clock;

  /**
   * The request's page.
   *
   * @param answer the form that was sent last; null when none was
   */
  public record View(
      CaseFrame frame, UUID id, String reference, String agency, long version, Status status, List<Row> course,
      String nothingHeld, CheckView answer, boolean mayAct, boolean waiting, boolean toAccept, String passingTo, String passingReason) {

    public String href(String act) {
      return frame.href("requests/" + id + "/" + act);
    }
  }

  /**
   * @param purpose SEE_INFORMATION to read, REQUEST_INFORMATION to act on the request
   */
  public View read(ReviewId review, UUID id, Permission purpose) {
    CaseFrame frame = openCase.open(review, "requests", purpose, "information.answer_viewed");
    AgencyRequest request = requests.get(review, id);
    Optional<CheckView> answer = request.returned().map(r -> CheckView.reading(responses.get(r).journey()));
    return new View(
        frame, request.id(), request.reference(), request.agencyName(), request.version(),
        RequestLine.status(request, LocalDate.now(clock)), course(request),
        request.state() == RequestState.NOTHING_HELD ? request.declaredBy() + ", " + request.declaredRole() : "",
        answer.orElse(null),
        access.may(Permission.REQUEST_INFORMATION, review.value()),
        request.open() && request.state().waiting(),
        request.open() && request.state().answered(), request.passingTo(), request.passingReason());
  }

  private List<Row> course(AgencyRequest request) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("Kind of agency", types.label(request.agencyType())));
    rows.add(Row.of("Sent to", request.recipient()));
    rows.add(Row.of("Sent", Words.moment(request.askedAt())));
    rows.add(Row.of("Due", Words.day(request.dueOn())));
    request.remindedAt().ifPresent(at -> rows.add(Row.of("Last reminder", Words.moment(at))));
    request.openedAt().ifPresent(at -> rows.add(Row.of("Opened", Words.moment(at))));
    request.startedAt().ifPresent(at -> rows.add(Row.of("Answer begun", Words.moment(at))));
    request.returnedAt().ifPresent(at -> rows.add(Row.of("Returned", Words.moment(at))));
    if (request.returned().isPresent() && request.state() == RequestState.IN_PROGRESS) {
      rows.add(Row.of("Being changed", "The agency is changing its answer. What it sent last stands until then."));
    }
    if (!request.question().isEmpty()) {
      rows.add(Row.of("Your question", request.question()));
    }
    request.acceptedAt().ifPresent(at -> rows.add(Row.of("Accepted", Words.moment(at))));
    return rows;
  }
}

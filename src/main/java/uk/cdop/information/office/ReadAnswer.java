package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Responses;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.Requests;
import uk.cdop.information.chasing.ChasePlan;
import uk.cdop.information.chasing.ChaseView;
import uk.cdop.information.chasing.ShowChasing;
import uk.cdop.platform.mail.Deliveries;
import uk.cdop.platform.mail.Delivery;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one request to the CDOP's side: its course, its chasing, its mails, and the answer that came back. */
@UseCase
public class ReadAnswer {
  private static final Map<String, String> MAILS =
      Map.ofEntries(
          Map.entry("asked", "Request"),
          Map.entry("asked-again", "Request, asked again"),
          Map.entry("code", "Code"),
          Map.entry("reminder", "Reminder"),
          Map.entry("escalated", "Escalation"),
          Map.entry("more-time-given", "More time given"),
          Map.entry("more-time-refused", "More time refused"),
          Map.entry("new-link", "New link"),
          Map.entry("sent-back", "Question about the answer"),
          Map.entry("handed-on", "Sections handed to a colleague"),
          Map.entry("passed-on", "Passed on"),
          Map.entry("receipt", "Receipt"),
          Map.entry("withdrawn", "Withdrawal"));

  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Requests requests;
  @Inject Responses responses;
  @Inject ShowCourse showCourse;
  @Inject ShowChasing showChasing;
  @Inject CheckQuality checkQuality;
  @Inject Deliveries deliveries;
  @Inject ChasePlan plan;

  /**
   * The request's page.
   *
   * @param answer the form that was sent last; null when none was
   * @param quality its quality check; null when no form was sent
   */
  public record View(
      CaseFrame frame, UUID id, String reference, String agency, long version, Status status, List<Row> course,
      String nothingHeld, CheckView answer, QualityView quality, ChaseView chase, List<Mailed> mails, List<ShowCourse.Event> timeline, May may, Optional<LocalDate> wishedUntil,
      String passingTo, String passingReason) {

    public String href(String act) {
      return frame.href("requests/" + id + "/" + act);
    }
  }

  /** A mail about the request and how its delivery stands. */
  public record Mailed(String what, String to, Delivery delivery) {}

  /**
   * What the reader may do now.
   *
   * @param act anything at all
   * @param chase what can be done with a request that waits for an agency
   */
  public record May(boolean act, boolean waiting, boolean chase, boolean accept, boolean askAgain) {}

  /**
   * @param purpose SEE_INFORMATION to read, REQUEST_INFORMATION to act on the request
   */
  public View read(ReviewId review, UUID id, Permission purpose) {
    CaseFrame frame = openCase.open(review, "requests", purpose, "information.answer_viewed");
    AgencyRequest request = requests.get(review, id);
    Optional<CheckView> answer = request.reply().returned().map(r -> CheckView.reading(responses.get(r).journey()));
    boolean act = access.may(Permission.REQUEST_INFORMATION, review.value());
    return new View(
        frame, request.id(), request.reference(), request.recipient().agencyName(), request.version(),
        RequestLine.status(request, plan.today()), showCourse.facts(request),
        request.state() == RequestState.NOTHING_HELD ? request.reply().declaredBy() + ", " + request.reply().declaredRole() : "",
        answer.orElse(null), checkQuality.of(request).orElse(null), showChasing.of(request), mails(request), showCourse.events(request),
        new May(
            act, act && request.open() && request.state().waiting(), act && request.chaseable(),
            act && request.open() && request.state().answered(), act && request.open() && request.state() == RequestState.DECLINED),
        request.wished().until(), request.redirection().address(), request.redirection().reason());
  }

  private List<Mailed> mails(AgencyRequest request) {
    return deliveries.about(List.of(request.id())).reversed().stream()
        .map(delivery -> new Mailed(MAILS.getOrDefault(kind(delivery), "Email"), delivery.recipient(), delivery))
        .toList();
  }

  /** A key reads `information.kind:id:occasion`. */
  private static String kind(Delivery delivery) {
    return delivery.key().replaceAll("^information\\.|:.*$", "");
  }
}

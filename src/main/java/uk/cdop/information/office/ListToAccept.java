package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.ReturnedForms;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The answers that nobody has accepted yet, each with its quality check in short, the longest waiting first, 10 a page. */
@UseCase
public class ListToAccept {
  private static final int PAGE = 10;

  @Inject Access access;
  @Inject WaitingRequests waiting;
  @Inject Reviews reviews;
  @Inject ReturnedForms returnedForms;
  @Inject CheckQuality checkQuality;
  @Inject ShowCourse showCourse;
  @Inject AuditTrail audit;

  /** One answer in words. */
  public record Line(String href, String number, String agency, String form, String returned, String quality) {}

  /** A page of the queue and how many there are in all. */
  public record Listing(List<Line> lines, long all, Optional<Keyset> next, boolean first) {}

  public Listing list(Optional<Keyset> after) {
    access.require(Permission.REQUEST_INFORMATION);
    audit.record(Act.of("information.to_accept_listed", ""));
    List<AgencyRequest> found = waiting.toAccept(after, PAGE + 1);
    List<AgencyRequest> page = found.stream().limit(PAGE).toList();
    Map<ReviewId, ReviewFacts> cases = reviews.named(page.stream().map(AgencyRequest::review).distinct().toList());
    Map<ReviewId, List<ReturnedForms.ReturnedForm>> forms = new HashMap<>();
    return new Listing(
        page.stream().map(request -> line(request, cases.get(request.review()).number(), forms.computeIfAbsent(request.review(), returnedForms::of))).toList(),
        waiting.toAccept().map(Owed.Sum::requests).orElse(0L),
        found.size() > PAGE
            ? Optional.of(new Keyset(page.getLast().reply().returnedAt().orElseThrow(), page.getLast().id()))
            : Optional.empty(),
        after.isEmpty());
  }

  private Line line(AgencyRequest request, String number, List<ReturnedForms.ReturnedForm> forms) {
    return new Line(
        "/reviews/" + request.review() + "/requests/" + request.id(), number, request.recipient().agencyName(), showCourse.form(request),
        request.reply().returnedAt().map(Words::moment).orElse(""),
        request.state() == RequestState.NOTHING_HELD
            ? "Holds nothing: declared by " + request.reply().declaredBy()
            : checkQuality.of(request, forms).map(QualityView::brief).orElse(""));
  }
}

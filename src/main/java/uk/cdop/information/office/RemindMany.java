package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;
import uk.cdop.information.chasing.ChasePlan;
import uk.cdop.information.chasing.ChasePost;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The coordinator looks at what a reminder to several agencies would do, sends it, and reads what was done. The same key sends nothing twice. */
@UseCase
public class RemindMany {
  public static final int MOST = 100;

  @Inject Access access;
  @Inject Requests requests;
  @Inject WaitingRequests waiting;
  @Inject Reviews reviews;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Steps steps;
  @Inject Once once;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** What a reminder does, or did, for one request. */
  public record Line(UUID id, String href, String number, String agency, String reference, boolean reminded, String words) {}

  /** What would happen; changes nothing. */
  public List<Line> check(List<UUID> chosen) {
    access.require(Permission.REQUEST_INFORMATION);
    return lines(chosen, Map.of());
  }

  public void remind(List<UUID> chosen, String key) {
    access.require(Permission.REQUEST_INFORMATION);
    if (once.made(key).isPresent()) {
      return;
    }
    // Locked in one order, so that two of these at once never wait for each other in a circle.
    List<String> done =
        waiting.named(chosen.stream().limit(MOST).toList()).stream().map(AgencyRequest::id).sorted()
            .map(id -> id + (remind(requests.locked(id)) ? "+" : "-"))
            .toList();
    once.remember(key, String.join(",", done));
  }

  /** What was done under a key; nothing for a key that is not known here. */
  public List<Line> done(String key) {
    access.require(Permission.REQUEST_INFORMATION);
    Map<UUID, Boolean> done =
        once.made(key).stream()
            .flatMap(made -> Stream.of(made.split(",")))
            .filter(each -> each.matches("[0-9a-f-]{36}[+-]"))
            .collect(Collectors.toMap(each -> UUID.fromString(each.substring(0, 36)), each -> each.endsWith("+")));
    return lines(List.copyOf(done.keySet()), done);
  }

  private boolean remind(AgencyRequest request) {
    access.require(Permission.REQUEST_INFORMATION, request.review().value());
    if (!request.chaseable() || plan.remindedToday(request)) {
      return false;
    }
    request.reminded(clock.instant(), plan.today());
    post.reminder(request, ChasePost.occasion(plan.today()));
    steps.add(request, RequestStep.Kind.REMINDED, "Together with others");
    audit.record(Act.on(request.review().value(), "information.agency_reminded", request.id()));
    return true;
  }

  private List<Line> lines(List<UUID> ids, Map<UUID, Boolean> done) {
    List<AgencyRequest> found = waiting.named(ids.stream().limit(MOST).toList());
    Map<ReviewId, ReviewFacts> cases = reviews.named(found.stream().map(AgencyRequest::review).distinct().toList());
    return found.stream()
        .map(request -> new Line(
            request.id(), "/reviews/" + request.review() + "/requests/" + request.id(), cases.get(request.review()).number(),
            request.recipient().agencyName(), request.reference(),
            done.getOrDefault(request.id(), request.chaseable() && !plan.remindedToday(request)),
            done.containsKey(request.id()) ? after(request, done.get(request.id())) : before(request)))
        .toList();
  }

  private static String after(AgencyRequest request, boolean reminded) {
    return reminded ? "Reminder queued for " + request.recipient().address() : "No reminder: it was no longer needed, or one went out today";
  }

  private String before(AgencyRequest request) {
    if (!request.chaseable()) {
      return "No reminder: " + request.state().label();
    }
    return plan.remindedToday(request) ? "No reminder: one went out today" : "Reminder to " + request.recipient().address();
  }
}

package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.chasing.ChasePlan;
import uk.cdop.information.chasing.ChaseRules;
import uk.cdop.information.chasing.ShowChasing;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Lists the unsettled requests of all cases, the earliest due first, 25 a page. */
@UseCase
public class ListWaiting {
  static final int PAGE = 25;

  @Inject Access access;
  @Inject WaitingRequests waiting;
  @Inject Reviews reviews;
  @Inject ChaseRules rules;
  @Inject ShowChasing showChasing;
  @Inject ShowCourse showCourse;
  @Inject ChasePlan plan;
  @Inject AuditTrail audit;

  /** One request in words. The case stands with its number only. */
  public record Line(
      UUID id, String href, String number, String agency, String reference, String form, Status status, String due, String lastReminder,
      String nextReminder, boolean remindable) {}

  /** How many requests a filter finds. */
  public record Count(WaitingFilter filter, long requests) {}

  /** A page of the list. */
  public record Listing(WaitingFilter filter, List<Count> counts, long toAccept, List<Line> lines, Optional<Keyset> next, boolean first) {}

  public Listing list(WaitingFilter filter, Optional<Keyset> after) {
    Actor actor = access.require(Permission.REQUEST_INFORMATION);
    audit.record(Act.of("information.waiting_listed", filter.code()));
    List<AgencyRequest> found = waiting.list(filter, after, PAGE + 1);
    List<AgencyRequest> page = found.stream().limit(PAGE).toList();
    return new Listing(
        filter,
        Arrays.stream(WaitingFilter.values()).map(each -> new Count(each, waiting.count(each))).toList(),
        waiting.toAccept().map(Owed.Sum::requests).orElse(0L),
        lines(page, rules.policy(actor.cdop())),
        found.size() > PAGE ? Optional.of(WaitingRequests.after(page.getLast())) : Optional.empty(),
        after.isEmpty());
  }

  private List<Line> lines(List<AgencyRequest> page, ChaseRules.Policy policy) {
    Map<ReviewId, ReviewFacts> cases = reviews.named(page.stream().map(AgencyRequest::review).distinct().toList());
    return page.stream().map(request -> line(request, cases.get(request.review()).number(), policy)).toList();
  }

  private Line line(AgencyRequest request, String number, ChaseRules.Policy policy) {
    return new Line(
        request.id(), "/reviews/" + request.review() + "/requests/" + request.id(), number, request.recipient().agencyName(), request.reference(),
        showCourse.form(request), RequestLine.status(request, plan.today()), Words.day(request.dueOn()),
        request.chasing().remindedAt().map(Words::day).orElse("None"), showChasing.brief(request, policy),
        request.chaseable() && !plan.remindedToday(request));
  }
}

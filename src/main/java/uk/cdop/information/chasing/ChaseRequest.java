package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;

/**
 * The service looks at one request: it sends what is due and plans when to look again. A request that another node holds is left
 * alone, and the key of each mail names request, due date and step, so that nothing goes out twice.
 */
@UseCase
public class ChaseRequest {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChaseRules rules;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Steps steps;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  public void chase(UUID id) {
    Actor actor = access.require(Permission.CHASE_REQUESTS);
    requests.lockedToChase(id, plan.today()).ifPresent(request -> look(request, rules.policy(actor.cdop())));
  }

  private void look(AgencyRequest request, ChaseRules.Policy policy) {
    LocalDate today = plan.today();
    plan.next(request, policy)
        .filter(next -> next.on().equals(today) && OfficeHours.open(plan.now()))
        .ifPresent(next -> send(request, next.stage(), policy, today));
    Optional<LocalDate> again = plan.next(request, policy).map(ChaseStage.Next::on);
    // Never the same day again: a look that sends nothing must not find its request at once.
    request.chasing().plan(again.map(day -> day.isAfter(today) ? day : today.plusDays(1)));
  }

  private void send(AgencyRequest request, ChaseStage stage, ChaseRules.Policy policy, LocalDate today) {
    if (stage.escalation()) {
      Named named = policy.named(request).orElseThrow();
      request.escalated(clock.instant(), today);
      post.escalated(request, named, ChasePost.occasion(request, stage));
      steps.add(request, RequestStep.Kind.ESCALATED, "To " + named.name() + ", " + stage.words());
      audit.record(Act.on(request.review().value(), "information.escalated_by_itself", request.id()));
    } else {
      request.reminded(clock.instant(), today);
      post.reminder(request, ChasePost.occasion(request, stage));
      steps.add(request, RequestStep.Kind.REMINDED, "By itself, " + stage.words());
      audit.record(Act.on(request.review().value(), "information.reminded_by_itself", request.id()));
    }
  }
}

package uk.cdop.information.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.link.Links;
import uk.cdop.platform.Words;
import uk.cdop.platform.mail.Mail;

/** Puts the chasing of a request into words, with the next mail as it will go out. */
@ApplicationScoped
public class ShowChasing {
  @Inject ChaseRules rules;
  @Inject ChasePlan plan;
  @Inject ChasePost post;
  @Inject Links links;

  public ChaseView of(AgencyRequest request) {
    ChaseRules.Policy policy = rules.policy(request.cdop());
    Optional<ChaseStage.Next> next = plan.next(request, policy);
    Optional<Named> named = policy.named(request);
    Optional<Mail> mail = next.map(step -> mail(request, step, named));
    return new ChaseView(
        next.map(step -> words(request, step, named)).orElseGet(() -> why(request, policy)),
        mail.map(Mail::subject).orElse(""),
        mail.map(each -> each.body().lines().toList()).orElse(List.of()),
        request.recipient().address(),
        request.chaseable() && !plan.remindedToday(request),
        snoozed(request),
        links.live(request),
        named.map(Named::name).orElse(""),
        named.map(Named::email).orElse(""),
        request.wished().until().map(Words::day).orElse(""),
        request.wished().reason(),
        request.state() == RequestState.DECLINED ? request.reply().declinedReason() : "");
  }

  /** Such as `Tuesday 1 December 2026`, or why nothing goes out; for lists. */
  public String brief(AgencyRequest request, ChaseRules.Policy policy) {
    return plan.next(request, policy)
        .map(step -> (step.stage().escalation() ? "Escalation on " : "") + Words.day(step.on()))
        .orElseGet(() -> snoozed(request) ? "Paused" : "None");
  }

  private Mail mail(AgencyRequest request, ChaseStage.Next next, Optional<Named> named) {
    String occasion = ChasePost.occasion(request, next.stage());
    return next.stage().escalation()
        ? post.escalationOf(request, named.orElseThrow(), occasion)
        : post.reminderOf(request, next.on(), occasion);
  }

  private String words(AgencyRequest request, ChaseStage.Next next, Optional<Named> named) {
    String day = Words.weekday(next.on());
    String paused = snoozed(request) ? ". Paused until " + Words.day(request.chasing().snoozedUntil().orElseThrow()) : "";
    return next.stage().escalation()
        ? "Next: escalation on " + day + ", to " + named.map(each -> each.name() + ", " + each.email()).orElseThrow() + paused
        : "Next reminder: " + day + ", to " + request.recipient().address() + paused;
  }

  private String why(AgencyRequest request, ChaseRules.Policy policy) {
    if (request.wished().until().isPresent()) {
      return "No reminder goes out while the agency waits for your decision about more time.";
    }
    if (!request.chaseable()) {
      return "No reminder goes out.";
    }
    if (!policy.rule().automatic()) {
      return "Automatic reminders are switched off for your panel.";
    }
    if (request.chasing().escalatedAt().isPresent()) {
      return "Nothing more goes out by itself: the request was escalated on " + Words.moment(request.chasing().escalatedAt().get()) + ".";
    }
    LocalDate escalation = ChaseStage.escalation(request.dueOn(), policy.rule().escalateAfter()).on();
    return "No further reminder goes out by itself. Nobody is named to escalate to for this kind of agency; it is time to from "
        + Words.day(escalation) + ".";
  }

  private boolean snoozed(AgencyRequest request) {
    return request.chasing().snoozedUntil().filter(plan.today()::isBefore).isPresent();
  }
}

package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.Analyses;
import uk.cdop.analysis.PanelRecords;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.live.Carried;
import uk.cdop.review.ReviewId;

/**
 * The service writes what a regional meeting decided into the draft of the case's owner, once, in a transaction of the owner's CDOP.
 * What the owner changed meanwhile stays; a signed analysis is left alone. The owner's chair signs. Answers to the family go to its
 * questions in any case.
 */
@UseCase
public class TakeOverDecision {
  @Inject CurrentActor current;
  @Inject Access access;
  @Inject HandedDecisions decisions;
  @Inject Writing writing;

  /** What writes it down. */
  @jakarta.enterprise.context.Dependent
  static class Writing {
    @Inject PanelRecords records;
    @Inject Analyses analyses;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  public void take(UUID id, String cdop) {
    current.become(Actor.system(cdop));
    access.require(Permission.TAKE_OVER_DECISIONS);
    Optional<Handed> waiting = decisions.lock(id);
    if (waiting.isEmpty()) {
      return;
    }
    Handed handed = waiting.get();
    ReviewId review = handed.review();
    access.require(Permission.TAKE_OVER_DECISIONS, review.value());
    HandedOver content = handed.content();
    decisions.keepAnswers(handed);
    if (writing.analyses.of(review).flatMap(Analyses.AnalysisRecord::signOff).isPresent()) {
      handed.refused("The analysis was signed before the decision came", writing.clock.instant());
      writing.audit.record(Act.on(review.value(), "themed.decision_refused", handed.meeting() + "/" + handed.letter()));
      return;
    }
    writing.records.take(review, new Carried(content.given(), content.record()).onto(writing.records.current(review)));
    handed.written(writing.clock.instant());
    writing.audit.record(
        Act.on(review.value(), "themed.decision_written", handed.meeting() + "/" + handed.letter()).because("Recorded by " + handed.recorder() + " at a meeting of " + handed.host()));
  }
}

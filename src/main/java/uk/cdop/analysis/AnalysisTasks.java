package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;
import uk.cdop.review.TaskSource;

/** What is due in analyses: the chair completes those the panel has discussed. */
@ApplicationScoped
class AnalysisTasks implements TaskSource {
  @Inject AnalysisVersions versions;
  @Inject FindEvidence findEvidence;
  @Inject Reviews reviews;
  @Inject Access access;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!actor.is(Role.PANEL_CHAIR)) {
      return List.of();
    }
    List<ReviewId> drafts = versions.drafts().stream().map(Analysis::review).toList();
    Map<ReviewId, ReviewFacts> known = reviews.named(drafts);
    List<ReviewTask> due = new ArrayList<>();
    for (ReviewId review : drafts) {
      ReviewFacts facts = known.get(review);
      if (facts != null
          && facts.stage().reached(Stage.SCHEDULED)
          && access.may(Permission.SIGN_OFF_ANALYSIS, review.value())) {
        due.addAll(task(facts, findEvidence.of(review), actor));
      }
    }
    return due;
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    Evidence evidence = findEvidence.of(review);
    boolean open = versions.current(review).filter(analysis -> analysis.signature().isEmpty()).isPresent();
    if (!open || !evidence.panelHeld()) {
      return List.of();
    }
    return List.of(
        new ReviewTask(
            "Analysis to sign off",
            reviews.get(review).number(),
            "/reviews/" + review + "/analysis/check",
            ReviewTask.Urgency.WAITING,
            "The panel met on " + Words.day(evidence.panel().orElseThrow().heldOn()) + ". Its chair signs the analysis off."));
  }

  private static List<ReviewTask> task(ReviewFacts facts, Evidence evidence, Actor actor) {
    if (!evidence.panelHeld() || !evidence.chairedBy(actor.id())) {
      return List.of();
    }
    return List.of(
        new ReviewTask(
            "Complete and sign off the analysis",
            facts.number(),
            "/reviews/" + facts.id() + "/analysis",
            ReviewTask.Urgency.SOON,
            "You chaired the panel meeting of " + Words.day(evidence.panel().orElseThrow().heldOn()) + "."));
  }
}

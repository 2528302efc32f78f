package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.meeting.PanelOutcomes;
import uk.cdop.meeting.PanelSittings;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** What is due in analyses: the chair completes those the panel has discussed. */
@ApplicationScoped
class AnalysisTasks implements TaskSource {
  @Inject AnalysisVersions versions;
  @Inject PanelSittings sittings;
  @Inject Known known;
  @Inject Clock clock;

  /** What is known elsewhere. */
  @Dependent
  static class Known {
    @Inject Reviews reviews;
    @Inject Access access;
    @Inject Instance<PanelOutcomes> outcomes;

    /** Those that the panel has taken and not completed: nothing is to be signed yet. */
    Set<ReviewId> open(List<ReviewId> asked) {
      return outcomes.stream().flatMap(each -> each.open(asked).keySet().stream()).collect(Collectors.toSet());
    }
  }

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!actor.is(Role.PANEL_CHAIR)) {
      return List.of();
    }
    Set<UUID> barred = known.access.barred();
    List<ToSign> waiting = versions.toSign(actor.id(), today(), most + barred.size());
    Set<ReviewId> open = known.open(waiting.stream().map(ToSign::review).toList());
    return waiting.stream()
        .filter(due -> !barred.contains(due.review().value()) && !open.contains(due.review()))
        .limit(most)
        .map(AnalysisTasks::toSign)
        .toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    boolean unsigned = versions.current(review).filter(analysis -> analysis.signature().isEmpty()).isPresent();
    if (!unsigned || known.open(List.of(review)).contains(review)) {
      return List.of();
    }
    return sittings.panel(review)
        .filter(sitting -> sitting.attendanceRecorded() && !sitting.heldOn().isAfter(today()))
        .map(sitting -> waiting(review, sitting))
        .stream()
        .toList();
  }

  private ReviewTask waiting(ReviewId review, PanelSitting sitting) {
    return new ReviewTask(
        "Analysis to sign off",
        known.reviews.get(review).number(),
        "/reviews/" + review + "/analysis/check",
        ReviewTask.Urgency.WAITING,
        "The panel met on " + Words.day(sitting.heldOn()) + ". Its chair signs the analysis off.");
  }

  private static ReviewTask toSign(ToSign due) {
    return new ReviewTask(
        "Complete and sign off the analysis",
        due.number(),
        "/reviews/" + due.review() + "/analysis",
        ReviewTask.Urgency.SOON,
        "You chaired the panel meeting of " + Words.day(due.heldOn()) + ".");
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Clocks.ENGLAND));
  }
}

package uk.cdop.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.cdop.platform.Words;

/** What is odd or missing in what follows from a review: learning, recommendations, actions, and who must be told. */
final class LearningChecks {
  private static final String SAFEGUARDING = "safeguarding";

  private final AnalysisState state;
  private final Evidence evidence;
  private final List<Finding> found = new ArrayList<>();

  private LearningChecks(AnalysisState state, Evidence evidence) {
    this.state = state;
    this.evidence = evidence;
  }

  static List<Finding> of(AnalysisState state, Evidence evidence) {
    LearningChecks checks = new LearningChecks(state, evidence);
    checks.names(IssueEntry.class, "An issue", "issues");
    checks.names(PracticeEntry.class, "An example of positive practice", "good-practice");
    checks.learning();
    checks.names(RecommendationEntry.class, "A recommendation", "recommendations");
    checks.actions();
    checks.notifications();
    return List.copyOf(checks.found);
  }

  private void learning() {
    names(LearningEntry.class, "A learning point", "learning");
    lookIf(state.learning().isEmpty(), "No learning point is recorded. Check that there is none", "learning");
    lookIf(any(LearningEntry.class, learning -> learning.audience().isBlank()), "A learning point does not say who it is for", "learning");
  }

  private void actions() {
    names(ActionEntry.class, "An action", "actions");
    if (any(ActionEntry.class, action -> action.organisation().isBlank() || action.owner().isBlank())) {
      found.add(Finding.mustMend("Say for each action which organisation and who in it should act", "analysis/actions"));
    }
    state.entries(ActionEntry.class).stream()
        .filter(action -> !action.ended() && action.due().isBefore(evidence.today()))
        .map(ActionEntry::due)
        .min(LocalDate::compareTo)
        .ifPresent(day -> lookIf(true, "An action was to be done by " + Words.day(day) + ". Update its status, or give it a later date", "actions"));
    lookIf(any(ActionEntry.class, action -> !action.ended() && action.informedOn().isEmpty()),
        "It is not recorded that whoever should act was told, as section 16M(5) asks", "actions");
  }

  private void notifications() {
    names(NotificationEntry.class, "A note on who must be told", "notifications");
    lookIf(any(NotificationEntry.class, notification -> notification.needed() && notification.madeOn().isEmpty()),
        "Someone must be told and it is not recorded when they were", "notifications");
    lookIf(state.category().primary().equals("1") && !any(NotificationEntry.class, notification -> notification.body().equals(SAFEGUARDING)),
        "The death is in category 1. Say whether the safeguarding partners must be told", "notifications");
  }

  private void names(Class<? extends LineEntry> kind, String what, String path) {
    lookIf(any(kind, line -> line.texts().stream().anyMatch(text -> Names.standIn(text, evidence.names()))),
        what + " holds a name or number of this case. Say \"the child\" or the person's role", path);
  }

  private <E extends LineEntry> boolean any(Class<E> kind, Predicate<? super E> odd) {
    return state.entries(kind).stream().anyMatch(odd);
  }

  private void lookIf(boolean odd, String text, String path) {
    if (odd) {
      found.add(Finding.look(text, "analysis/" + path));
    }
  }
}

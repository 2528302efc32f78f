package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** What a line of an analysis says. */
@ModuleApi
public sealed interface LineEntry
    permits FactorEntry, IssueEntry, PracticeEntry, LearningEntry, RecommendationEntry, ActionEntry, NotificationEntry {
  LineKind kind();

  /** What was written freely, and so could hold a name. */
  List<String> texts();
}

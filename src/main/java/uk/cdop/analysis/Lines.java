package uk.cdop.analysis;

import java.time.Instant;
import uk.cdop.access.Actor;

/** Makes and changes the stored line that fits what is said. */
final class Lines {
  private Lines() {}

  static AnalysisLine<?> made(Analysis analysis, int place, LineEntry entry, Actor by, Instant at) {
    return switch (entry) {
      case FactorEntry factor -> new FactorLine(analysis, place, factor, by, at);
      case LearningEntry learning -> new LearningPoint(analysis, place, learning, by, at);
      case ActionEntry action -> new Action(analysis, place, action, by, at);
      case IssueEntry issue -> new Issue(analysis, place, issue, by, at);
      case PracticeEntry practice -> new PracticeExample(analysis, place, practice, by, at);
      case RecommendationEntry recommendation -> new Recommendation(analysis, place, recommendation, by, at);
      case NotificationEntry notification -> new ArisingNotification(analysis, place, notification, by, at);
    };
  }

  /** Puts other words into a line of the same kind. */
  static void change(AnalysisLine<?> line, LineEntry entry, Actor by, Instant at) {
    switch (line) {
      case FactorLine factor -> factor.change((FactorEntry) entry, by, at);
      case LearningPoint learning -> learning.change((LearningEntry) entry, by, at);
      case Action action -> action.change((ActionEntry) entry, by, at);
      case Issue issue -> issue.change((IssueEntry) entry, by, at);
      case PracticeExample practice -> practice.change((PracticeEntry) entry, by, at);
      case Recommendation recommendation -> recommendation.change((RecommendationEntry) entry, by, at);
      case ArisingNotification notification -> notification.change((NotificationEntry) entry, by, at);
      default -> throw new IllegalStateException("an unknown kind of line");
    }
  }
}

package uk.cdop.review;

import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Status;

/** Which of the five tag meanings an urgency has. */
@ModuleApi
public final class Urgencies {
  private Urgencies() {}

  public static Status.Kind kind(ReviewTask.Urgency urgency) {
    return switch (urgency) {
      case OVERDUE -> Status.Kind.PROBLEM;
      case NEW, LATER -> Status.Kind.NOT_STARTED;
      case SOON -> Status.Kind.IN_PROGRESS;
      case WAITING -> Status.Kind.WAITING;
    };
  }
}

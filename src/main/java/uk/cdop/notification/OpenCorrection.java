package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Responses;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens a notification of a case to put an answer right. */
@UseCase
public class OpenCorrection {
  @Inject OpenCase openCase;
  @Inject CaseNotification notifications;
  @Inject Responses responses;

  /** The notification as it says now; the version is what a correction must name. */
  public record Opened(CaseFrame frame, UUID notification, String reference, long version, Journey journey) {
    public String href(String page) {
      return frame.href("notification/" + notification + "/change/" + page);
    }
  }

  /**
   * @throws uk.cdop.platform.Missing when the case is not the actor's or has no such notification
   */
  public Opened open(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "notification", Permission.TRIAGE, "notification.correction_viewed");
    Received found = notifications.get(review, id);
    return new Opened(frame, id, found.reference(), found.version(), responses.get(found.response()).journey());
  }
}

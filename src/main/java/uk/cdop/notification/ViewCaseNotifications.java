package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what was notified about the child of a case: the notification that opened it and those added to it. */
@UseCase
public class ViewCaseNotifications {
  @Inject OpenCase openCase;
  @Inject Notifications notifications;
  @Inject Responses responses;
  @Inject DecisionWords words;

  /** The page's view. */
  public record View(CaseFrame frame, List<Part> notifications) {}

  /** One notification as it was sent, and what was decided about it. */
  public record Part(
      String reference, String receivedAt, String source, String told, Who notifier, String decided, String reason, CheckView answers) {}

  /** Who notified. */
  public record Who(String name, String role, String organisation, String email, String phone) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "notification", Permission.SEE_REVIEW, "notification.case_viewed");
    return new View(frame, notifications.of(review).stream().map(this::part).toList());
  }

  private Part part(Received one) {
    NotificationFacts.Notifier who = one.notifier();
    return new Part(
        one.reference(),
        Words.moment(one.receivedAt()),
        words.source(one),
        one.clock().told(),
        new Who(who.name(), who.role(), who.organisation(), who.email(), who.phone()),
        one.decision().map(d -> words.who(d) + " " + words.what(d) + " on " + Words.moment(d.at())).orElse(""),
        one.decision().map(Decision::reason).orElse(""),
        CheckView.reading(responses.get(one.response()).journey()));
  }
}

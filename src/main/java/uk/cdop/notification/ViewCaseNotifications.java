package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Journey;
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
  @Inject Access access;
  @Inject Colleagues colleagues;

  /** The page's view. */
  public record View(CaseFrame frame, List<Part> notifications) {}

  /** One notification as it was sent, and what was decided about it. */
  public record Part(
      String reference, String receivedAt, String source, String told, Who notifier, String decided, String reason, CheckView answers, List<Changed> changed) {}

  /** Answers that were put right. */
  public record Changed(List<String> changes, String when, String who, String why) {}

  /** Who notified. */
  public record Who(String name, String role, String organisation, String email, String phone) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "notification", Permission.SEE_REVIEW, "notification.case_viewed");
    boolean mayCorrect = access.may(Permission.TRIAGE, review.value());
    List<Correction> corrections = notifications.corrections(review);
    Map<String, Colleague> people =
        corrections.isEmpty() ? Map.of() : colleagues.named(corrections.stream().map(Correction::correctedBy).distinct().toList());
    return new View(frame, notifications.of(review).stream()
        .map(one -> part(one, mayCorrect ? frame.href("notification/" + one.id() + "/change") : "", changed(one, corrections, people)))
        .toList());
  }

  private static List<Changed> changed(Received one, List<Correction> corrections, Map<String, Colleague> people) {
    return corrections.stream()
        .filter(each -> each.notification().equals(one.id()))
        .map(each -> new Changed(
            each.changes(), Words.moment(each.correctedAt()),
            Optional.ofNullable(people.get(each.correctedBy())).map(Colleague::name).orElse("a colleague"), each.reason()))
        .toList();
  }

  private Part part(Received one, String change, List<Changed> changed) {
    NotificationFacts.Notifier who = one.notifier();
    Journey journey = responses.get(one.response()).journey();
    return new Part(
        one.reference(),
        Words.moment(one.receivedAt()),
        words.source(one),
        one.clock().told(),
        new Who(who.name(), who.role(), who.organisation(), who.email(), who.phone()),
        one.decision().map(d -> words.who(d) + " " + words.what(d) + " on " + Words.moment(d.at())).orElse(""),
        one.decision().map(Decision::reason).orElse(""),
        change.isEmpty() ? CheckView.reading(journey) : CheckView.of(journey, journey.asked(), change),
        changed);
  }
}

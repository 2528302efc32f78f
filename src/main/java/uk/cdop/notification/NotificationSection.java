package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Notification" in a case: when and by whom the death was notified. */
@ApplicationScoped
public class NotificationSection implements CaseSection {
  private static final int LINES = 3;

  @Inject Notifications notifications;

  @Override
  public int place() {
    return 10;
  }

  @Override
  public String name() {
    return "Notification";
  }

  @Override
  public String path() {
    return "notification";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_REVIEW;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<Received> all = notifications.of(review);
    Stream<String> lines =
        all.stream()
            .limit(LINES)
            .map(
                one ->
                    "Notified on %s by %s, %s (%s)"
                        .formatted(
                            Words.moment(one.receivedAt()), one.notifier().name(), one.notifier().organisation(), one.reference()));
    Stream<String> more = all.size() > LINES ? Stream.of("And " + (all.size() - LINES) + " more") : Stream.of();
    return Stream.concat(lines, more).toList();
  }
}

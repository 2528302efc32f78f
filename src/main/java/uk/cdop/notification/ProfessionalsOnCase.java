package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.review.CasePeople;
import uk.cdop.review.ReviewId;

/** Who cared for the child, as the notifications name them. */
@ApplicationScoped
public class ProfessionalsOnCase implements CasePeople {
  @Inject NotificationsOfReviews notifications;

  @Override
  public List<Participant> people(ReviewId review) {
    return notifications.professionals(review).stream()
        .map(
            one ->
                new Participant(
                    one.role(), one.name(), one.organisation(),
                    Stream.of(one.email(), one.phone()).filter(way -> !way.isBlank()).collect(Collectors.joining(", "))))
        .toList();
  }
}

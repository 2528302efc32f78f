package uk.cdop.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** What was notified about the child of a review. Asked inside a use case, after access was asked. */
@ModuleApi
public interface NotifiedDeaths {
  /** The notification that opened the review. */
  Optional<NotifiedDeath> of(ReviewId review);

  /** The notifications that opened these reviews, read at once. */
  Map<ReviewId, NotifiedDeath> of(Collection<ReviewId> reviews);

  /** The professionals the notifier named, who may be asked for information. */
  List<Professional> professionals(ReviewId review);

  /** A notification as it was sent: its answers, frozen, under the edition they were given. */
  @ModuleApi
  record NotifiedDeath(String reference, Edition edition, Answers answers, Instant receivedAt) {}

  /** Someone who cared for the child. */
  @ModuleApi
  record Professional(String role, String name, String organisation, String email, String phone) {}
}

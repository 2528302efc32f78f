package uk.cdop.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.forms.ResponseId;
import uk.cdop.platform.Missing;
import uk.cdop.review.Child;
import uk.cdop.review.Markers;

/** A notification as this module's use cases see it. */
record Received(
    UUID id,
    String cdop,
    long version,
    String reference,
    Instant receivedAt,
    ResponseId response,
    Status status,
    Child child,
    Markers markers,
    NotificationFacts.Notifier notifier,
    Origin origin,
    Optional<Decision> decision) {

  FortyEightHours clock() {
    return FortyEightHours.from(child.diedOn(), child.diedAt(), receivedAt);
  }

  Likeness.Features features() {
    return NotificationFacts.features(child);
  }

  /**
   * A notification that belongs to a review is read only by who may see that review: a bar on a case holds here too.
   *
   * @throws Missing when the actor may not
   */
  void requireReach(Access access) {
    if (decision.flatMap(Decision::review).filter(review -> !access.may(Permission.SEE_REVIEW, review.value())).isPresent()) {
      throw new Missing();
    }
  }

  /** Says nothing, so that a name cannot slip into a log. */
  @Override
  public String toString() {
    return "Notification " + id;
  }
}

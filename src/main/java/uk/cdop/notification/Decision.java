package uk.cdop.notification;

import java.time.Instant;
import java.util.Optional;
import uk.cdop.review.ReviewId;

/** What was decided about a notification, by which account, when and why. */
record Decision(
    Status status,
    String by,
    Instant at,
    Optional<ReviewId> review,
    Optional<OutOfScope> rule,
    String reason,
    Optional<String> sentTo,
    Optional<String> referenceThere) {}

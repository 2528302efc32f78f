package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.Reviews;

/**
 * The reviews and other notifications of this CDOP that may be about the same child, the likeliest first. Showing a review here is a
 * look at it and recorded as one; reviews the actor is barred from are left out.
 */
@ApplicationScoped
class Duplicates {
  private static final int LOOKED_AT = 50;
  private static final int SHOWN = 5;

  @Inject Reviews reviews;
  @Inject Notifications notifications;
  @Inject Access access;
  @Inject AuditTrail audit;

  private record Found(Likeness why, Compared compared, Optional<UUID> review) {}

  List<Compared> of(Received one) {
    Set<UUID> barred = access.barred();
    List<Found> found =
        Stream.concat(
                reviews.near(one.child(), LOOKED_AT).stream()
                    .filter(review -> !barred.contains(review.id().value()))
                    .flatMap(review -> review(one, review).stream()),
                notifications.near(one, LOOKED_AT).stream()
                    .filter(other -> other.decision().flatMap(Decision::review).isEmpty())
                    .flatMap(other -> notification(one, other).stream()))
            .sorted(Comparator.comparing(Found::why))
            .limit(SHOWN)
            .toList();
    found.stream()
        .flatMap(each -> each.review().stream())
        .forEach(review -> audit.record(Act.on(review, "notification.compared", one.reference())));
    return found.stream().map(Found::compared).toList();
  }

  private static Optional<Found> review(Received one, ReviewFacts review) {
    return Likeness.of(one.features(), NotificationFacts.features(review.child()))
        .map(
            why ->
                new Found(
                    why,
                    Compared.with(
                        "Case " + review.number(),
                        "/reviews/" + review.id(),
                        why,
                        review.number(),
                        one.child(),
                        review.child(),
                        review.stage().label()),
                    Optional.of(review.id().value())));
  }

  private static Optional<Found> notification(Received one, Received other) {
    return Likeness.of(one.features(), other.features())
        .map(
            why ->
                new Found(
                    why,
                    Compared.with(
                        "Notification " + other.reference(),
                        "/notifications/" + other.id(),
                        why,
                        "",
                        one.child(),
                        other.child(),
                        other.status().label()),
                    Optional.empty()));
  }
}

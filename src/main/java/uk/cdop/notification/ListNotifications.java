package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Age;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;
import uk.cdop.review.Child;

/** Lists a CDOP's notifications: those that wait, the oldest first; then those decided, the newest first. */
@UseCase
public class ListNotifications {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Notifications notifications;
  @Inject Mappings mappings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Both lists and where the next page of each begins. */
  public record Listing(List<Item> waiting, Optional<Keyset> nextWaiting, List<Item> decided, Optional<Keyset> nextDecided) {}

  /** A line of either list: initials, never a name. The clock is empty for what was decided. */
  public record Item(
      UUID id, String reference, String child, String age, String diedOn, String receivedAt, String clock, boolean late, String status) {}

  public Listing list(Optional<Keyset> waitingAfter, Optional<Keyset> decidedAfter) {
    access.require(Permission.SEE_NOTIFICATIONS);
    audit.record(Act.of("notification.listed", ""));
    List<Received> waiting = notifications.waiting(waitingAfter, PAGE + 1);
    List<Received> decided = notifications.decided(decidedAfter, PAGE + 1);
    return new Listing(items(waiting), next(waiting), items(decided), next(decided));
  }

  private List<Item> items(List<Received> found) {
    Instant now = clock.instant();
    Set<UUID> barred = access.barred();
    return found.stream()
        .limit(PAGE)
        .filter(one -> one.decision().flatMap(Decision::review).filter(review -> barred.contains(review.value())).isEmpty())
        .map(one -> item(one, now))
        .toList();
  }

  private Item item(Received one, Instant now) {
    FortyEightHours clock = one.clock();
    boolean waiting = one.status() == Status.RECEIVED;
    boolean gone = one.status() == Status.TRANSFERRED;
    return new Item(
        one.id(),
        one.reference(),
        gone ? "" : initials(one.child()),
        gone ? "" : new Age(one.child().bornOn(), one.child().diedOn()).words(),
        gone ? "" : Words.day(one.child().diedOn()),
        Words.moment(one.receivedAt()) + (one.origin().source().isEmpty() ? "" : ", from " + mappings.title(one.origin().source())),
        waiting ? Words.moment(clock.dueAt()) + " (" + Words.fromNow(clock.dueAt(), now) + ")" : "",
        waiting && clock.over(now),
        one.status().label());
  }

  private static Optional<Keyset> next(List<Received> found) {
    return found.size() > PAGE
        ? Optional.of(new Keyset(found.get(PAGE - 1).receivedAt(), found.get(PAGE - 1).id()))
        : Optional.empty();
  }

  private static String initials(Child child) {
    return child.initials().isEmpty() ? "Not known" : child.initials();
  }
}

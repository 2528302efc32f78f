package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.directory.Cdops;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;
import uk.cdop.notification.ViewNotification.Outcome;
import uk.cdop.notification.ViewNotification.View;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;

/** Puts a notification into the words of its page. Asked inside a use case. */
@ApplicationScoped
class NotificationReading {
  private static final int ADULT = 18;
  private static final Outcome NONE = new Outcome("", "", "", "", "");

  @Inject Responses responses;
  @Inject Duplicates duplicates;
  @Inject DecisionWords words;
  @Inject Cdops cdops;
  @Inject KeptMessages messages;
  @Inject Clock clock;

  View view(Received received, boolean mayDecide) {
    Outcome outcome = received.decision().map(this::outcome).orElse(NONE);
    if (received.status() == Status.TRANSFERRED) {
      String there = received.decision().flatMap(Decision::referenceThere).orElse("");
      return new View.SentOn(received.reference(), there, outcome);
    }
    boolean waiting = received.status() == Status.RECEIVED;
    Response response = responses.get(received.response());
    Instant now = clock.instant();
    return new View.Whole(
        received.id(),
        received.version(),
        received.reference(),
        Words.moment(received.receivedAt()),
        received.origin().cameFrom().map(cdops::of).orElse(""),
        words.source(received),
        messages.ofNotification(received.id()).map(message -> "/notifications/messages/" + message).orElse(""),
        Stream.of(waiting ? received.clock().words(now) : "", received.clock().told()).filter(line -> !line.isEmpty()).toList(),
        waiting,
        waiting && mayDecide,
        waiting ? warnings(NotificationFacts.of(response.answers()), received.cdop()) : List.of(),
        waiting ? duplicates.of(received) : List.of(),
        CheckView.reading(response.journey()),
        outcome);
  }

  private Outcome outcome(Decision decision) {
    return new Outcome(
        words.who(decision),
        words.what(decision),
        Words.moment(decision.at()),
        decision.reason(),
        decision.review().map(review -> "/reviews/" + review).orElse(""));
  }

  /** What is unlikely to be in scope here. It stops nobody: the coordinator may know more. */
  private List<String> warnings(NotificationFacts facts, String cdop) {
    List<String> warnings = new ArrayList<>();
    if (new Age(facts.child().bornOn(), facts.child().diedOn()).years() >= ADULT) {
      warnings.add("The person was 18 or older when they died. That is not in scope.");
    }
    if (facts.bornBefore22Weeks()) {
      warnings.add("The baby was born before 22 weeks. Check that there were signs of life: without them it is not in scope.");
    }
    if (facts.suspectedHomeStillbirth()) {
      warnings.add("This may be a stillbirth without a healthcare professional. It needs a joint agency response even if it is not reviewed.");
    }
    cdops
        .ofPostcode(facts.child().postcode())
        .filter(other -> !other.code().equals(cdop))
        .ifPresent(other -> warnings.add("The postcode is most likely in the area of the " + other.name() + "."));
    return warnings;
  }
}

package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.directory.Cdops;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.Reviews;

/** Says who decided what about a notification, and when. Asked inside a use case. */
@ApplicationScoped
class DecisionWords {
  @Inject Colleagues colleagues;
  @Inject Cdops cdops;
  @Inject Reviews reviews;
  @Inject Mappings mappings;

  String who(Decision decision) {
    return colleagues.find(decision.by()).map(Colleague::name).orElse(decision.by());
  }

  /** Such as `From MBRRACE-UK Cascade, message of 21 November 2026`; empty for what came by the form. */
  String source(Received received) {
    String source = received.origin().source();
    return source.isEmpty() ? "" : "From " + mappings.title(source) + ", message of " + Words.day(received.receivedAt());
  }

  /** What was done, to follow a name: `opened review OXON-2026-0004`. */
  String what(Decision decision) {
    return switch (decision.status()) {
      case RECEIVED -> "made no decision";
      case OPENED -> "opened review " + number(decision);
      case ATTACHED -> "added it to review " + number(decision);
      case OUT_OF_SCOPE -> "decided that it is not in scope: " + decision.rule().map(OutOfScope::label).orElse("");
      case TRANSFERRED -> "sent it to the " + decision.sentTo().map(cdops::of).orElse("other panel");
    };
  }

  Triaged tooLate(Received received) {
    return received
        .decision()
        .map(decision -> new Triaged.TooLate(received.reference(), who(decision), what(decision), Words.moment(decision.at())))
        .orElseGet(() -> new Triaged.TooLate(received.reference(), "Someone", "changed it", "a moment ago"));
  }

  private String number(Decision decision) {
    return decision.review().map(reviews::get).map(ReviewFacts::number).orElse("");
  }
}

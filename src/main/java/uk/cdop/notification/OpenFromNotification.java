package uk.cdop.notification;

import jakarta.inject.Inject;
import uk.cdop.access.Access;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.OpenReview;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** A coordinator finds a notified death in scope and opens its review (Children Act 2004 s16M(1)). */
@UseCase
public class OpenFromNotification {
  private static final int SAME_CHILD = 10;

  @Inject Triage triage;
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject OpenReview openReview;
  @Inject AuditTrail audit;

  public Triaged open(Triaged.Form form) {
    return switch (triage.turn(form)) {
      case Triage.Turn.Over over -> over.outcome();
      case Triage.Turn.Yours yours -> open(form, yours);
    };
  }

  private Triaged open(Triaged.Form form, Triage.Turn.Yours yours) {
    Received received = yours.notification().received();
    var existing =
        reviews.near(received.child(), SAME_CHILD).stream()
            .filter(review -> review.child().nhsNumber().isPresent())
            .filter(review -> review.child().nhsNumber().equals(received.child().nhsNumber()))
            .findFirst();
    if (existing.isPresent()) {
      return new Triaged.CaseExists(number(existing.get()));
    }
    if (received.child().nhsNumber().filter(reviews::knows).isPresent()) {
      // A restricted case: the coordinator is told that there is one and nothing of it.
      return new Triaged.CaseExists("");
    }
    ReviewId review = openReview.open(received.child(), received.markers(), received.receivedAt());
    yours.notification().open(review, yours.actor().id(), yours.now(), form.reason());
    audit.record(Act.on(review.value(), "notification.opened", received.reference()).because(form.reason()));
    return triage.done(form, "/reviews/" + review);
  }

  /** A case the actor may not open stays unnamed, but blocks all the same. */
  private String number(ReviewFacts review) {
    return access.barred().contains(review.id().value()) ? "" : review.number();
  }
}

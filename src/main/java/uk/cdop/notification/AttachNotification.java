package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** A coordinator finds that a notification is about a child whose review is open, and adds it there. */
@UseCase
public class AttachNotification {
  @Inject Triage triage;
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;

  /**
   * @param number the number of the review, as typed
   */
  public Triaged attach(Triaged.Form form, String number) {
    return switch (triage.turn(form)) {
      case Triage.Turn.Over over -> over.outcome();
      case Triage.Turn.Yours yours -> attach(form, number, yours);
    };
  }

  private Triaged attach(Triaged.Form form, String number, Triage.Turn.Yours yours) {
    Optional<ReviewId> review =
        reviews
            .numbered(number.strip().toUpperCase(Locale.UK))
            .map(ReviewFacts::id)
            .filter(id -> access.may(Permission.SEE_REVIEW, id.value()));
    if (review.isEmpty()) {
      return new Triaged.NoSuchCase();
    }
    yours.notification().attach(review.get(), yours.actor().id(), yours.now(), form.reason());
    audit.record(
        Act.on(review.get().value(), "notification.attached", yours.notification().received().reference())
            .because(form.reason()));
    return triage.done(form, "/reviews/" + review.get() + "/notification");
  }
}

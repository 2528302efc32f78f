package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Staff of a CDOP read a notification of theirs by its reference, through the API. */
@UseCase
public class ReadByReference {
  @Inject Access access;
  @Inject Notifications notifications;
  @Inject Responses responses;
  @Inject AuditTrail audit;

  /** What is known of it; a notification that was sent on has no answers here any more. */
  public record Known(
      String reference,
      Instant receivedAt,
      String status,
      Optional<Instant> decidedAt,
      Optional<String> review,
      Optional<String> referenceThere,
      Optional<String> answers) {}

  /**
   * @throws Missing when there is none with this reference in the actor's CDOP
   */
  public Known read(String reference) {
    access.require(Permission.SEE_NOTIFICATIONS);
    Received one =
        Reference.read(reference).flatMap(notifications::find).map(Notification::received).orElseThrow(Missing::new);
    one.requireReach(access);
    audit.record(Act.of("notification.viewed", one.reference()));
    Optional<String> answers =
        one.status() == Status.TRANSFERRED
            ? Optional.empty()
            : Optional.of(AnswersJson.write(responses.get(one.response()).answers()));
    return new Known(
        one.reference(),
        one.receivedAt(),
        one.status().name(),
        one.decision().map(Decision::at),
        one.decision().flatMap(Decision::review).map(ReviewId::toString),
        one.decision().flatMap(Decision::referenceThere),
        answers);
  }
}

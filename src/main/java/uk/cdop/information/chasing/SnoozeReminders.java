package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** The coordinator pauses the reminders of a request until a day, with a reason. */
@UseCase
public class SnoozeReminders {
  @Inject Access access;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  public void snooze(ReviewId review, UUID id, long version, LocalDate until, String reason) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    AgencyRequest request = requests.toChange(review, id, version);
    request.snooze(until, plan.today());
    steps.add(request, RequestStep.Kind.SNOOZED, "Until " + Words.day(until) + ": " + reason);
    audit.record(Act.on(review.value(), "information.reminders_paused", id));
  }
}

package uk.cdop.casemeeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** Someone says that a planned meeting about a case will not be held, and why. */
@UseCase
public class CallOffCaseMeeting {
  @Inject Access access;
  @Inject CaseMeetings meetings;
  @Inject CaseMeetingPost post;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Stale when someone saved after the writer read, or the meeting was held
   */
  public void callOff(ReviewId review, UUID meeting, int seen, String why) {
    Actor actor = access.require(Permission.RECORD_REVIEW_MEETING, review.value());
    meetings.lock(meeting);
    CaseMeetingRow current = meetings.current(review, meeting);
    if (current.number() != seen || current.state() != CaseMeetingState.PLANNED) {
      throw new Stale();
    }
    CaseMeetingRow off = current.calledOff(why, actor, clock.instant());
    meetings.add(off);
    post.calledOff(off, actor);
    audit.record(Act.on(review.value(), "casemeeting.called_off", meeting));
  }
}

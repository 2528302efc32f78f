package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;

/** The coordinator plans a sitting of the panel. */
@UseCase
public class PlanMeeting {
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject Once once;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param key the same key again leads to the meeting it made
   */
  public UUID plan(String key, Plan plan) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    return once.madeId(key).orElseGet(() -> planned(key, plan, actor));
  }

  private UUID planned(String key, Plan plan, Actor actor) {
    Meeting meeting = new Meeting(actor, plan, clock.instant());
    meetings.keep(meeting);
    plan.invited().forEach((account, discipline) -> meetings.keep(new Invited(meeting, account, discipline)));
    once.remember(key, meeting.id().toString());
    audit.record(Act.of("meeting.planned", meeting.id()));
    return meeting.id();
  }
}

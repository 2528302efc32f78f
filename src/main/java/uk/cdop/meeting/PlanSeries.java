package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;

/** The coordinator plans several sittings at once, each a meeting of its own to which the standing members are asked. */
@UseCase
public class PlanSeries {
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject StandingMembers members;
  @Inject Once once;
  @Inject Noting noting;

  /** The record of the act. */
  @jakarta.enterprise.context.Dependent
  static class Noting {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /**
   * @param usual what all of them have in common; its day is not used
   * @param key the same key again plans nothing
   */
  public void plan(String key, Plan usual, List<LocalDate> days) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    if (once.made(key).isPresent()) {
      return;
    }
    Map<String, Discipline> invited = new HashMap<>(usual.invited());
    members.current().forEach(member -> invited.put(member.account(), member.discipline()));
    for (LocalDate day : days) {
      Plan.When when = new Plan.When(day, usual.when().startsAt(), usual.when().length());
      Plan plan = new Plan(when, usual.where(), usual.about(), usual.chair(), usual.deputyChair(), invited);
      Meeting meeting = new Meeting(actor, plan, noting.clock.instant());
      meetings.keep(meeting);
      invited.forEach((account, discipline) -> meetings.keep(new Invited(meeting, account, discipline)));
      noting.audit.record(Act.of("meeting.planned", meeting.id()));
    }
    once.remember(key, "/meetings");
  }
}

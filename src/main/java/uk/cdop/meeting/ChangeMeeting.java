package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** The coordinator changes the day, the place, the chair or who is invited. Experts and deputies are asked elsewhere and stay. */
@UseCase
public class ChangeMeeting {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;

  /**
   * @throws uk.cdop.platform.Stale when someone changed the meeting after this version was read
   */
  public void change(UUID id, long seen, Plan plan) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    if (meeting.closed()) {
      throw new Stale();
    }
    meeting.change(plan, seen);
    meetings.touch(meeting);
    Map<String, Invited> known =
        meetings.everAsked(id).stream().collect(Collectors.toMap(Invited::account, Function.identity()));
    known.forEach(
        (account, invited) -> {
          boolean otherwiseAsked = invited.onlyFor().isPresent() || !invited.inPlaceOf().isEmpty();
          if (!otherwiseAsked && !plan.invited().containsKey(account)) {
            invited.takeBack();
          }
        });
    plan.invited()
        .forEach(
            (account, discipline) -> {
              if (known.containsKey(account)) {
                known.get(account).ask(discipline);
              } else {
                meetings.keep(new Invited(meeting, account, discipline));
              }
            });
    audit.record(Act.of("meeting.changed", id));
  }
}

package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** Lists the panel's meetings: all for those who see every case, otherwise those one is invited to. */
@UseCase
public class ListMeetings {
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Meetings to come and past. */
  public record View(List<Line> coming, List<Line> past, boolean mayPlan) {}

  /** One meeting in the list. */
  public record Line(UUID id, String day, String time, String venue, String kind, String state) {}

  public View list() {
    Actor actor = access.require(Permission.SEE_MEETINGS);
    audit.record(Act.of("meeting.listed", ""));
    String account = MeetingDoor.seesAll(actor) ? "" : actor.id();
    LocalDate today = LocalDate.now(clock);
    return new View(
        meetings.coming(today, account).stream().map(ListMeetings::line).toList(),
        meetings.past(today, account).stream().map(ListMeetings::line).toList(),
        access.may(Permission.PLAN_MEETING));
  }

  private static Line line(Meeting meeting) {
    return new Line(
        meeting.id(),
        Words.weekday(meeting.heldOn()),
        Words.time(meeting.startsAt()),
        meeting.venue().isEmpty() ? "By video" : meeting.venue(),
        meeting.kind() == PanelKind.THEMED ? "Themed: " + meeting.theme() : "Panel",
        meeting.cancelled() ? "Cancelled" : meeting.attendanceRecorded() ? "Held" : "Planned");
  }
}

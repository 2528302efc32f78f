package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** The coordinator checks who would be written to and what, and sends it. */
@UseCase
public class SendInvitations {
  @Inject MeetingDoor door;
  @Inject Invitations invitations;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;

  /** Someone who would be written to. */
  public record Line(String name, String email, String what, boolean sendable) {}

  /** The check page: the meeting as calendars will show it, and to whom something is due. */
  public record View(
      UUID meeting, long version, String title, String when, String venue, String joining, boolean cancelled, List<Line> lines) {
    public boolean sendable() {
      return lines.stream().anyMatch(Line::sendable);
    }
  }

  public View check(UUID id) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    return new View(
        id,
        meeting.version(),
        meeting.kind().label() + ", " + Words.day(meeting.heldOn()),
        Words.weekday(meeting.heldOn()) + ", " + Words.time(meeting.startsAt()) + " to "
            + Words.time(meeting.startsAt().plus(meeting.length())),
        meeting.venue(),
        meeting.joining(),
        meeting.cancelled(),
        invitations.due(meeting).stream()
            .map(due -> new Line(due.name(), due.email(), due.why().label(), due.why() != Invitations.Why.NO_ADDRESS))
            .toList());
  }

  /**
   * @throws uk.cdop.platform.Stale when the meeting was changed after the check
   */
  public void send(UUID id, long seen) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    meeting.requireVersion(seen);
    if (invitations.send(meeting) > 0) {
      meetings.touch(meeting);
      audit.record(Act.of("meeting.invitations_sent", id));
    }
  }
}

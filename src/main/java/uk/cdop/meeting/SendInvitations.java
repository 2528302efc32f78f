package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** The coordinator checks who would be written to and what, and sends it. */
@UseCase
public class SendInvitations {
  private static final String SOMEBODY = "An expert for a case that is closed to you";

  @Inject MeetingDoor door;
  @Inject Invitations invitations;
  @Inject Meetings meetings;
  @Inject Closures closures;
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
    Set<UUID> shut = closures.toActor(id);
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
            .map(due -> line(due, due.onlyFor().filter(shut::contains).isPresent()))
            .toList());
  }

  /** Who comes for a case that is closed to the actor is written to as everybody is, and not named. */
  private static Line line(Invitations.Due due, boolean shut) {
    return new Line(shut ? SOMEBODY : due.name(), shut ? "" : due.email(), due.why().label(), due.why() != Invitations.Why.NO_ADDRESS);
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

package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;

/**
 * The coordinator cancels a meeting that was not held. Its cases are ready for another one, their papers
 * are withdrawn, and everybody who was invited is told at once.
 */
@UseCase
public class CancelMeeting {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject Invitations invitations;
  @Inject ArrangeAgenda.Around around;

  /**
   * @param reason kept with the meeting; the mails do not say it
   * @throws uk.cdop.platform.Stale when the meeting was held, cancelled or changed meanwhile
   */
  public void cancel(UUID id, long seen, String reason) {
    MeetingDoor.Inside inside = door.enter(id, Permission.PLAN_MEETING);
    Clock clock = around.clock;
    inside.meeting().cancel(inside.actor(), reason, clock.instant(), seen);
    for (AgendaItem item : meetings.agenda(id)) {
      item.papers().ifPresent(papers -> around.papers.withdraw(papers, "The meeting was cancelled", inside.actor()));
      item.remove(clock.instant());
      around.stage.offAgenda(item.review());
      around.audit.record(Act.on(item.review().value(), "meeting.case_removed", id));
    }
    invitations.send(inside.meeting());
    around.audit.record(Act.of("meeting.cancelled", id).because(reason));
  }
}

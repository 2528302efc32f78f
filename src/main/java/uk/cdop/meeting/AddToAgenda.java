package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/** The coordinator puts a case on a meeting's agenda, where it gets its letter. Adding it again changes nothing. */
@UseCase
public class AddToAgenda {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject ReachStage stage;
  @Inject AuditTrail audit;

  /**
   * @throws Stale when the meeting was held already, or the alphabet is used up
   */
  public void add(UUID id, ReviewId review) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    access.require(Permission.PLAN_MEETING, review.value());
    List<AgendaItem> agenda = meetings.agenda(id);
    if (agenda.stream().anyMatch(item -> item.review().equals(review))) {
      return;
    }
    if (meeting.attendanceRecorded() || meeting.full()) {
      throw new Stale();
    }
    meetings.keep(new AgendaItem(meeting, review, agenda.size()));
    stage.reach(review, Stage.SCHEDULED);
    audit.record(Act.on(review.value(), "meeting.case_added", id));
  }
}

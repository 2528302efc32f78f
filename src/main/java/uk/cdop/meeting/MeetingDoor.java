package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;

/** Lets in those who may see a meeting: who sees every case of the CDOP, and who is invited. */
@ApplicationScoped
class MeetingDoor {
  @Inject Access access;
  @Inject Meetings meetings;

  /** A meeting and who looks at it. */
  record Inside(Meeting meeting, Actor actor) {
    boolean mayPlan() {
      return Permission.PLAN_MEETING.heldBy(actor);
    }

    boolean chairs() {
      return meeting.chairedBy(actor);
    }

    boolean mayRecordAttendance() {
      return Permission.RECORD_ATTENDANCE.heldBy(actor) && (mayPlan() || chairs());
    }
  }

  /**
   * @throws Missing when there is no such meeting, or it is not the actor's
   */
  Inside enter(UUID id, Permission permission) {
    Actor actor = access.require(permission);
    Meeting meeting = meetings.get(id);
    if (!seesAll(actor) && !meetings.invites(id, actor.id())) {
      throw new Missing();
    }
    return new Inside(meeting, actor);
  }

  static boolean seesAll(Actor actor) {
    return Permission.SEE_REVIEW.everyCaseFor(actor);
  }
}

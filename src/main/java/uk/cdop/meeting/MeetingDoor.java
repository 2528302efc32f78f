package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
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

    /** Whether the actor chairs this case, perhaps in the chair's place. */
    boolean chairs(AgendaItem item, Set<String> out, Collection<Invited> invited) {
      return Chairing.of(meeting, item, out, invited).equals(actor.id());
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

  /** Lets an expert who was asked for one case at that one only. */
  void requireOpen(UUID id, Actor actor, AgendaItem item) {
    if (!seesAll(actor) && meetings.onlyFor(id, actor.id()).filter(only -> !only.equals(item.id())).isPresent()) {
      throw new Missing();
    }
  }

  static boolean seesAll(Actor actor) {
    return Permission.SEE_REVIEW.everyCaseFor(actor);
  }

  static boolean seesAll(Colleague one, String cdop) {
    return seesAll(new Actor(one.account(), one.name(), cdop, one.roles()));
  }
}

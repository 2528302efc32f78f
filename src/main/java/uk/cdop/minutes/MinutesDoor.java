package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.live.LiveMeeting;
import uk.cdop.live.LiveMeetings;
import uk.cdop.platform.Missing;

/** Lets in those who were invited to a meeting of their CDOP, and its coordinator; only coordinator and chair write. */
@ApplicationScoped
class MinutesDoor {
  @Inject Access access;
  @Inject @Any Instance<LiveMeetings> kinds;

  /**
   * Someone at the door.
   *
   * @param open the letters of the cases that are open to them, also of those that were taken off the agenda since
   */
  record In(Actor actor, LiveMeeting meeting, Set<String> open) {
    /** What is about a case is closed unless the case is known to be open to them; what is about the meeting is not. */
    boolean closedTo(String letter) {
      return !letter.isEmpty() && !open.contains(letter);
    }

    boolean writes() {
      return meeting.keepsMinutes();
    }

    boolean mayComment() {
      return writes() || meeting.seats().stream().anyMatch(seat -> seat.present() && seat.account().equals(actor.id()));
    }
  }

  /**
   * @throws Missing when there is no such meeting here, or it is not the actor's
   */
  In read(UUID meeting) {
    Actor actor = access.require(Permission.SEE_MEETINGS);
    return kinds.stream()
        .flatMap(kind -> kind.find(meeting).stream())
        .filter(found -> found.cdop().equals(actor.cdop()))
        .findFirst()
        .map(found -> new In(actor, found, found.openCases()))
        .orElseThrow(Missing::new);
  }

  /**
   * @throws Missing when the actor does not write the minutes of this meeting
   */
  In write(UUID meeting) {
    access.require(Permission.RECORD_MEETING);
    return Optional.of(read(meeting)).filter(In::writes).orElseThrow(Missing::new);
  }
}

package uk.cdop.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;

/** Lets in those who take part in a meeting held live, whatever its kind. */
@ApplicationScoped
class LiveDoor {
  @Inject Access access;
  @Inject CurrentActor current;
  @Inject @Any Instance<LiveMeetings> kinds;
  @Inject LiveRecords records;

  /**
   * @throws Missing when there is no such meeting, or it is not the actor's
   */
  LiveMeeting follow(UUID meeting) {
    access.require(Permission.SEE_MEETINGS);
    return kinds.stream().flatMap(kind -> kind.find(meeting).stream()).findFirst().orElseThrow(Missing::new);
  }

  /**
   * @throws Missing when the actor does not write the record of this meeting
   */
  LiveMeeting record(UUID meeting) {
    access.require(Permission.RECORD_MEETING);
    return Optional.of(follow(meeting)).filter(LiveMeeting::records).orElseThrow(Missing::new);
  }

  /**
   * @throws Missing when the actor chairs no case of this meeting
   */
  LiveMeeting chair(UUID meeting) {
    access.require(Permission.FINALISE_MEETING);
    return Optional.of(follow(meeting)).filter(LiveMeeting::chairs).orElseThrow(Missing::new);
  }

  /**
   * @throws Missing when there is no such case, it is closed to the actor, or another chairs it: the same answer
   */
  static LiveMeeting.Item chaired(LiveMeeting live, String letter) {
    LiveMeeting.Item item = open(live, letter);
    if (!live.chairs(letter)) {
      throw new Missing();
    }
    return item;
  }

  /**
   * @throws Missing when there is no such case, or a connection closes it to the actor: the same answer
   */
  static LiveMeeting.Item open(LiveMeeting live, String letter) {
    return live.agenda().stream()
        .filter(item -> !letter.isEmpty() && item.letter().equals(letter) && !item.closed())
        .findFirst()
        .orElseThrow(Missing::new);
  }

  /** Where the meeting is, once it has begun. Those of other CDOPs who take part see this, and nothing else, of what the host keeps. */
  Optional<Position> position(LiveMeeting live) {
    Actor actor = current.actor();
    if (actor.cdop().equals(live.cdop())) {
      return records.course(live.id()).map(Course::position);
    }
    current.become(Actor.system(live.cdop()));
    try {
      return records.course(live.id()).map(Course::position);
    } finally {
      current.become(actor);
    }
  }

  Actor actor() {
    return current.actor();
  }
}

package uk.cdop.live;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;

/** The recorder or the chair marks who is in the room: present, away, gone for this case, back, connected with it by what they say, or away with apologies. */
@UseCase
public class SeatPeople {
  @Inject LiveDoor door;
  @Inject LiveRecords records;

  /** What is marked. */
  public enum Mark {
    PRESENT,
    AWAY,
    LEFT,
    BACK,
    CONNECTED,
    APOLOGIES,
    NO_APOLOGIES
  }

  /**
   * @param letter of the case, for those who leave for it or come back
   */
  public void mark(UUID meeting, String account, Mark mark, String letter) {
    LiveMeeting live = door.record(meeting);
    Course course = records.held(meeting).orElseThrow(Missing::new);
    switch (mark) {
      case PRESENT -> live.present(account, true);
      case AWAY -> live.present(account, false);
      case LEFT -> live.left(LiveDoor.open(live, letter).letter(), account, true);
      case BACK -> live.left(LiveDoor.open(live, letter).letter(), account, false);
      case APOLOGIES -> live.apologised(account, true);
      case NO_APOLOGIES -> live.apologised(account, false);
      case CONNECTED -> live.connected(LiveDoor.open(live, letter).letter(), account);
    }
    course.seatsChanged();
  }
}

package uk.cdop.minutes;

import java.util.List;
import uk.cdop.live.LiveMeeting;

/** Who took no part in a case, in sentences: because of a connection, or because they left the room for it. */
final class Connections {
  private Connections() {}

  static List<String> of(LiveMeeting meeting) {
    return meeting.agenda().stream()
        .map(LiveMeeting.Item::letter)
        .filter(letter -> !letter.isEmpty())
        .flatMap(letter -> meeting.sitting(letter).out().stream().map(name -> name + " took no part in Case " + letter + " and left the room for it."))
        .toList();
  }
}

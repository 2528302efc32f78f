package uk.cdop.minutes;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.live.LiveMeeting;
import uk.cdop.meeting.DeclaredInterests.Declared;

/** Who declared a connection with a case and what the chair decided, and who else left the room for it, in sentences. */
final class Connections {
  private Connections() {}

  static List<String> of(LiveMeeting meeting, List<Declared> declared) {
    List<String> sentences = new ArrayList<>();
    for (LiveMeeting.Item item : meeting.agenda()) {
      String letter = item.letter();
      if (!letter.isEmpty()) {
        List<Declared> here = declared.stream().filter(each -> each.letter().equals(letter)).toList();
        here.forEach(each -> sentences.add(each.words()));
        meeting.sitting(letter).out().stream()
            .filter(name -> here.stream().noneMatch(each -> each.name().equals(name)))
            .forEach(name -> sentences.add(name + " left the room for Case " + letter + "."));
      }
    }
    return sentences;
  }
}

package uk.cdop.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.meeting.PanelOutcomes;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.review.ReviewId;

/** Tells the office which cases the panel did not complete, and what they wait for. */
@ApplicationScoped
public class OpenOutcomes implements PanelOutcomes {
  @Inject LiveRecords records;
  @Inject PanelRoom room;

  @Override
  public Map<ReviewId, Open> open(Collection<ReviewId> reviews) {
    List<PanelRoom.Occasion> occasions = room.occasions(reviews).stream().sorted(Comparator.comparing(PanelRoom.Occasion::heldOn)).toList();
    Map<String, CaseEnding> endings =
        records.ended(occasions.stream().map(PanelRoom.Occasion::meeting).distinct().toList()).entrySet().stream()
            .collect(Collectors.toMap(each -> key(each.getKey().meeting().toString(), each.getKey().letter()), Map.Entry::getValue));
    Map<ReviewId, Open> open = new HashMap<>();
    for (PanelRoom.Occasion one : occasions) {
      CaseEnding ending = endings.get(key(one.meeting().toString(), one.letter()));
      if (ending != null && ending.decision() == LiveMeeting.Decision.COMPLETE) {
        open.remove(one.review());
      } else if (ending != null) {
        open.put(one.review(), new Open(one.meeting(), one.heldOn(), ending.decision() == LiveMeeting.Decision.REFER, ending.from()));
      }
    }
    return open;
  }

  private static String key(String meeting, String letter) {
    return meeting + "/" + letter;
  }
}

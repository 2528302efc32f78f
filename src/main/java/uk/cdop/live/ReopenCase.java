package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.platform.Stale;

/** The chair opens a finalised case again: the next version of its record begins with what the analysis says, the last one stays. */
@UseCase
public class ReopenCase {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject Clock clock;

  /** The case as the chair sees it before. */
  public LiveView.Line look(UUID meeting, String letter) {
    LiveMeeting live = door.chair(meeting);
    LiveMeeting.Item item = LiveDoor.chaired(live, letter);
    live.done(letter, "live.record_viewed");
    return new LiveView.Line(letter, item.headline(), item.minutes(), false, MeetingRecords.State.FINALISED, false, true);
  }

  /**
   * @throws Stale when the case is not finalised any more
   */
  public void reopen(UUID meeting, String letter, String reason) {
    LiveMeeting live = door.chair(meeting);
    LiveDoor.chaired(live, letter);
    CaseItem item = records.held(meeting, letter);
    if (!item.finalised()) {
      throw new Stale();
    }
    TypedCase before = records.typed(item);
    records.endings(List.of(item)).values().forEach(ending -> ending.reopened(reason));
    live.reopen(letter, reason);
    PanelRecord begun = live.begin(letter);
    item.reopen(begun, clock.instant());
    item.takenUp();
    records.addKnown(item, begun, door.actor());
    before.parts().forEach((part, typed) -> {
      if (part.equals(Wording.DECISION) || part.startsWith(Wording.ANSWER)) {
        records.add(new CasePart(item, part, typed.fields(), door.actor(), clock.instant()));
      }
    });
    live.done(letter, "live.case_reopened");
  }
}

package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.TaskSource;

/** What is due about minutes: to make them, to read and comment on a draft, and to record that the next meeting approved them. */
@ApplicationScoped
public class MinutesTasks implements TaskSource {
  /** Minutes of older meetings are asked for no more: they may have been kept elsewhere before this product was. */
  private static final int MONTHS = 3;

  @Inject PanelRoom room;
  @Inject AllMinutes minutes;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.SEE_MEETINGS.heldBy(actor)) {
      return List.of();
    }
    List<PanelRoom.Past> held = room.heldSince(LocalDate.now(clock.withZone(Clocks.ENGLAND)).minusMonths(MONTHS));
    Map<UUID, Minutes> newest = minutes.newest(held.stream().map(PanelRoom.Past::id).toList());
    return held.stream()
        .flatMap(
            one ->
                Permission.PLAN_MEETING.heldBy(actor)
                    ? office(one, Optional.ofNullable(newest.get(one.id())), held).stream()
                    : reader(actor, one, Optional.ofNullable(newest.get(one.id()))).stream())
        .toList();
  }

  private static Optional<ReviewTask> office(PanelRoom.Past held, Optional<Minutes> newest, List<PanelRoom.Past> all) {
    if (newest.isEmpty()) {
      return Optional.of(task("Make the minutes", held, "", Urgency.SOON, "They are made from what was recorded, and you can change every passage."));
    }
    return newest
        .filter(draft -> draft.approved().isEmpty())
        .flatMap(draft -> next(held, all))
        .map(next -> task("Record whether the minutes were approved", held, "/approve", Urgency.SOON, "The next meeting was on " + Words.day(next.heldOn()) + "."));
  }

  private static Optional<PanelRoom.Past> next(PanelRoom.Past held, List<PanelRoom.Past> all) {
    return all.stream().filter(one -> one.heldOn().isAfter(held.heldOn())).reduce((newer, older) -> older);
  }

  private static Optional<ReviewTask> reader(Actor actor, PanelRoom.Past held, Optional<Minutes> newest) {
    return newest
        .filter(draft -> draft.approved().isEmpty() && held.present().contains(actor.id()))
        .map(draft -> task("Read the draft minutes", held, "", Urgency.LATER, "You were there. Say what is wrong or missing before the next meeting approves them."));
  }

  private static ReviewTask task(String what, PanelRoom.Past held, String page, Urgency urgency, String why) {
    return new ReviewTask(what, "panel meeting of " + Words.day(held.heldOn()), "/meetings/" + held.id() + "/minutes" + page, urgency, why);
  }
}

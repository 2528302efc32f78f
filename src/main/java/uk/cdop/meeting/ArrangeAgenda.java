package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.platform.Stale;

/** The coordinator moves a case on an agenda, gives it minutes, or takes it off. */
@UseCase
public class ArrangeAgenda {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject Access access;
  @Inject Around around;

  /** The record of the act and of the papers that fall with it. */
  @Dependent
  static class Around {
    @Inject AuditTrail audit;
    @Inject FrozenPapers papers;
    @Inject Clock clock;
  }

  /** What to do with a case. */
  public sealed interface Change {
    /** One place earlier. */
    record Up() implements Change {}

    /** One place later. */
    record Down() implements Change {}

    /** Off the agenda; its letter is not used again. */
    record Remove() implements Change {}

    /** How long it may take, 5 to 180. */
    record Minutes(int planned) implements Change {}

    /** What was sent asks for no change that is known. */
    record Nothing() implements Change {}
  }

  public void arrange(UUID id, String letter, Change change) {
    MeetingDoor.Inside inside = door.enter(id, Permission.PLAN_MEETING);
    AgendaItem item = meetings.item(id, letter);
    Actor actor = access.require(Permission.PLAN_MEETING, item.review().value());
    if (inside.meeting().attendanceRecorded()) {
      throw new Stale();
    }
    List<AgendaItem> order = new ArrayList<>(meetings.agenda(id));
    int at = order.indexOf(item);
    switch (change) {
      case Change.Up up -> Collections.swap(order, at, Math.max(0, at - 1));
      case Change.Down down -> Collections.swap(order, at, Math.min(order.size() - 1, at + 1));
      case Change.Nothing nothing -> {
        return;
      }
      case Change.Minutes minutes -> item.take(Math.clamp(minutes.planned(), 5, 180));
      case Change.Remove remove -> {
        item.papers().ifPresent(papers -> around.papers.withdraw(papers, "The case was taken off the agenda", actor));
        item.remove(around.clock.instant());
        order.remove(item);
      }
    }
    for (int place = 0; place < order.size(); place++) {
      order.get(place).stand(place);
    }
    String act = change instanceof Change.Remove ? "meeting.case_removed" : "meeting.agenda_changed";
    around.audit.record(Act.on(item.review().value(), act, id));
  }
}

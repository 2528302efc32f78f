package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReachStage;

/** The coordinator moves a case or a break on an agenda, gives it minutes, weighs it, or takes it off. */
@UseCase
public class ArrangeAgenda {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject Access access;
  @Inject PanelRules rules;
  @Inject Around around;

  /** The record of the act, and what goes with it: the stage, the papers and how heavily a case weighs. */
  @Dependent
  static class Around {
    @Inject AuditTrail audit;
    @Inject FrozenPapers papers;
    @Inject ReachStage stage;
    @Inject Weighing weighing;
    @Inject Clock clock;
  }

  /** What to do with a case or a break. */
  public sealed interface Change {
    /** One place earlier. */
    record Up() implements Change {}

    /** One place later. */
    record Down() implements Change {}

    /** Before everything else. */
    record ToTop() implements Change {}

    /** After everything else. */
    record ToEnd() implements Change {}

    /** Off the agenda; a case's letter is not used again. */
    record Remove() implements Change {}

    /** How long it may take, 5 to 180. */
    record Minutes(int planned) implements Change {}

    /** Whether a case is heavy; a heavy one moves off the first and the last place, and may be moved back. */
    record Weigh(boolean heavy) implements Change {}

    /** What was sent asks for no change that is known. */
    record Nothing() implements Change {}
  }

  /**
   * @throws Stale when the agenda was changed after this version of the meeting was read
   */
  public void arrange(UUID id, long seen, String letter, Change change) {
    door.enter(id, Permission.PLAN_MEETING);
    Agenda agenda = meetings.wholeAgenda(id);
    AgendaItem item =
        agenda.cases().stream().filter(one -> one.letter().equals(letter)).findFirst().orElseThrow(Missing::new);
    Actor actor = access.require(Permission.PLAN_MEETING, item.review().value());
    Meeting meeting = enter(id, seen);
    if (change instanceof Change.Remove) {
      item.papers().ifPresent(papers -> around.papers.withdraw(papers, "The case was taken off the agenda", actor));
      item.remove(around.clock.instant());
      around.stage.offAgenda(item.review());
      agenda.remove(item);
    } else if (change instanceof Change.Weigh weigh) {
      item.weigh(weigh.heavy() ? AgendaItem.Weight.HEAVY : AgendaItem.Weight.ORDINARY);
      if (weigh.heavy()) {
        agenda.keepHeavyInside();
      }
    } else {
      move(agenda, item, change);
    }
    settle(meeting, agenda);
    String act = change instanceof Change.Remove ? "meeting.case_removed" : "meeting.agenda_changed";
    around.audit.record(Act.on(item.review().value(), act, id));
  }

  /** As for a case; only a break can be taken off without a trace. */
  public void arrangeBreak(UUID id, long seen, UUID pause, Change change) {
    Meeting meeting = enter(id, seen);
    Agenda agenda = meetings.wholeAgenda(id);
    AgendaBreak known = meetings.breaks(id).stream().filter(one -> one.id().equals(pause)).findFirst().orElseThrow(Missing::new);
    if (change instanceof Change.Remove) {
      agenda.remove(known);
      meetings.drop(known);
    } else {
      move(agenda, known, change);
    }
    settle(meeting, agenda);
    around.audit.record(Act.of("meeting.break_changed", id));
  }

  /** Puts another break at the end, as long as the CDOP's rule says. */
  public void addBreak(UUID id, long seen) {
    Meeting meeting = enter(id, seen);
    Agenda agenda = meetings.wholeAgenda(id);
    AgendaBreak pause = new AgendaBreak(meeting, rules.current().breakMinutes());
    meetings.keep(pause);
    agenda.add(pause);
    settle(meeting, agenda);
    around.audit.record(Act.of("meeting.break_changed", id));
  }

  private Meeting enter(UUID id, long seen) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    if (meeting.closed()) {
      throw new Stale();
    }
    meeting.requireVersion(seen);
    return meeting;
  }

  private void settle(Meeting meeting, Agenda agenda) {
    agenda.settle();
    meetings.touch(meeting);
  }

  private static void move(Agenda agenda, AgendaEntry entry, Change change) {
    switch (change) {
      case Change.Up up -> agenda.up(entry);
      case Change.Down down -> agenda.down(entry);
      case Change.ToTop top -> agenda.toTop(entry);
      case Change.ToEnd end -> agenda.toEnd(entry);
      case Change.Minutes minutes -> entry.take(Math.clamp(minutes.planned(), 5, entry instanceof AgendaBreak ? 90 : 180));
      case Change.Weigh weigh -> {}
      case Change.Remove remove -> {}
      case Change.Nothing nothing -> {}
    }
  }
}

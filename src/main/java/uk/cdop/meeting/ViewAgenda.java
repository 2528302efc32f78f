package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Shows a coordinator an agenda to build: the cases that are ready on one side, the agenda with its times on the other. */
@UseCase
public class ViewAgenda {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject PanelRules rules;
  @Inject ReadyCases ready;
  @Inject Known known;

  /** Facts from elsewhere and the record of looking. */
  @jakarta.enterprise.context.Dependent
  static class Known {
    @Inject Reviews reviews;
    @Inject AuditTrail audit;
  }

  /**
   * A case or a break on the agenda.
   *
   * @param key a case's letter, or a break's id
   * @param closed a case that is closed to the person who looks, which they cannot change
   */
  public record Line(
      String key, boolean pause, boolean closed, String name, String what, String time, int minutes, boolean heavy) {}

  /** The builder's page. */
  public record View(
      UUID meeting, long version, String title, boolean closed, List<ListReadyCases.Line> ready, List<Line> lines, List<String> notes, String tooLong,
      String total, int casesBetweenBreaks) {}

  public View view(UUID id) {
    MeetingDoor.Inside inside = door.enter(id, Permission.PLAN_MEETING);
    known.audit.record(Act.of("meeting.agenda_viewed", id));
    Meeting meeting = inside.meeting();
    Agenda agenda = meetings.wholeAgenda(id);
    PanelRule rule = rules.current();
    Set<UUID> barred = access.barred();
    Map<ReviewId, ReviewFacts> facts = known.reviews.named(agenda.cases().stream().map(AgendaItem::review).toList());
    return new View(
        id,
        meeting.version(),
        meeting.title() + ", " + Words.weekday(meeting.heldOn()),
        meeting.closed(),
        ready.list(barred).stream()
            .map(one -> new ListReadyCases.Line(one.facts().id().toString(), one.facts().number(), one.headline(), one.months(), one.prompt(), one.pressing()))
            .toList(),
        agenda.timetable(meeting.startsAt()).stream().map(slot -> line(slot, barred, facts)).toList(),
        notes(agenda, barred),
        tooLong(agenda, meeting, rule),
        total(agenda, meeting),
        rule.casesBetweenBreaks());
  }

  private static Line line(Agenda.Slot slot, Set<UUID> barred, Map<ReviewId, ReviewFacts> facts) {
    String time = Words.time(slot.from()) + " to " + Words.time(slot.to());
    return switch (slot.entry()) {
      case AgendaBreak pause ->
          new Line(pause.id().toString(), true, false, "Break", "", time, pause.minutes(), false);
      case AgendaItem item -> {
        boolean closed = barred.contains(item.review().value());
        yield new Line(
            item.letter(),
            false,
            closed,
            item.name(),
            closed ? "Closed to you" : ReadyCases.words(facts.get(item.review())),
            time,
            item.minutes(),
            !closed && item.heavy());
      }
    };
  }

  private static List<String> notes(Agenda agenda, Set<UUID> barred) {
    List<String> notes = new ArrayList<>();
    List<AgendaItem> heavy = agenda.cases().stream().filter(one -> one.heavy() && !barred.contains(one.review().value())).toList();
    List<AgendaItem> outside = agenda.heavyOutside().stream().filter(heavy::contains).toList();
    if (!heavy.isEmpty() && outside.isEmpty()) {
      notes.add("Marked as especially distressing, and neither first nor last: " + String.join(", ", heavy.stream().map(AgendaItem::name).toList()) + ".");
    }
    if (!outside.isEmpty()) {
      notes.add(
          "Marked as especially distressing, and first or last: " + String.join(", ", outside.stream().map(AgendaItem::name).toList())
              + ". Move it unless the chair wants it there.");
    }
    return notes;
  }

  private static String tooLong(Agenda agenda, Meeting meeting, PanelRule rule) {
    int over = agenda.over(meeting.length(), rule.mostMinutes());
    if (over == 0) {
      return "";
    }
    return meeting.length().toMinutes() <= rule.mostMinutes()
        ? "The agenda takes " + Words.plural(over, "minute") + " more than the meeting is planned for."
        : "The agenda takes " + Words.plural(over, "minute") + " more than a day of the panel may last.";
  }

  private static String total(Agenda agenda, Meeting meeting) {
    return Words.plural(agenda.cases().size(), "case") + ", " + Words.plural(agenda.minutes(), "minute") + " with breaks, from "
        + Words.time(meeting.startsAt()) + " to " + Words.time(meeting.startsAt().plusMinutes(agenda.minutes())) + ".";
  }
}

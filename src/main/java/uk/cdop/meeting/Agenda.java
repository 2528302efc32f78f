package uk.cdop.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The order of a meeting's cases and breaks, and when each comes. Changes are in memory until {@link #settle}. */
final class Agenda {
  /** Among fewer cases each stands first or last. */
  static final int FEWEST_TO_ORDER = 3;

  private final List<AgendaEntry> entries;

  /** An entry with the time it is planned for. */
  record Slot(AgendaEntry entry, LocalTime from, LocalTime to) {}

  Agenda(List<? extends AgendaEntry> unsorted) {
    this.entries = new ArrayList<>(unsorted);
    entries.sort(Comparator.comparingInt(AgendaEntry::place));
  }

  List<AgendaEntry> entries() {
    return List.copyOf(entries);
  }

  List<AgendaItem> cases() {
    return entries.stream().filter(AgendaItem.class::isInstance).map(AgendaItem.class::cast).toList();
  }

  void up(AgendaEntry entry) {
    int at = entries.indexOf(entry);
    Collections.swap(entries, at, Math.max(0, at - 1));
  }

  void down(AgendaEntry entry) {
    int at = entries.indexOf(entry);
    Collections.swap(entries, at, Math.min(entries.size() - 1, at + 1));
  }

  void toTop(AgendaEntry entry) {
    entries.remove(entry);
    entries.addFirst(entry);
  }

  void toEnd(AgendaEntry entry) {
    entries.remove(entry);
    entries.addLast(entry);
  }

  void remove(AgendaEntry entry) {
    entries.remove(entry);
  }

  /** Puts an entry at the end as it is. */
  void add(AgendaEntry entry) {
    entries.addLast(entry);
  }

  /** Puts a case at the end, after a break when as many cases stand since the last one as the rule allows. */
  Optional<AgendaBreak> addCase(AgendaItem item, int casesBetweenBreaks, Supplier<AgendaBreak> pause) {
    Optional<AgendaBreak> before = casesSinceBreak() >= casesBetweenBreaks ? Optional.of(pause.get()) : Optional.empty();
    before.ifPresent(entries::addLast);
    entries.addLast(item);
    return before;
  }

  private int casesSinceBreak() {
    int since = 0;
    for (AgendaEntry entry : entries) {
      since = entry instanceof AgendaBreak ? 0 : since + 1;
    }
    return since;
  }

  /** Moves a heavy case off the first and the last place where enough others stand beside it. */
  void keepHeavyInside() {
    List<AgendaItem> cases = cases();
    if (cases.size() < FEWEST_TO_ORDER) {
      return;
    }
    if (cases.getFirst().heavy()) {
      cases.stream().filter(one -> !one.heavy()).findFirst().ifPresent(one -> swap(cases.getFirst(), one));
    }
    List<AgendaItem> now = cases();
    if (now.getLast().heavy()) {
      now.reversed().stream().filter(one -> !one.heavy() && one != now.getFirst()).findFirst().ifPresent(one -> swap(now.getLast(), one));
    }
  }

  /** The heavy cases that stand first or last all the same. */
  List<AgendaItem> heavyOutside() {
    List<AgendaItem> cases = cases();
    return cases.isEmpty()
        ? List.of()
        : java.util.stream.Stream.of(cases.getFirst(), cases.getLast()).distinct().filter(AgendaItem::heavy).toList();
  }

  private void swap(AgendaEntry one, AgendaEntry other) {
    Collections.swap(entries, entries.indexOf(one), entries.indexOf(other));
  }

  /** Writes the order into the entries. */
  void settle() {
    for (int place = 0; place < entries.size(); place++) {
      entries.get(place).stand(place);
    }
  }

  List<Slot> timetable(LocalTime start) {
    List<Slot> slots = new ArrayList<>();
    LocalTime at = start;
    for (AgendaEntry entry : entries) {
      LocalTime end = at.plusMinutes(entry.minutes());
      slots.add(new Slot(entry, at, end));
      at = end;
    }
    return slots;
  }

  int minutes() {
    return entries.stream().mapToInt(AgendaEntry::minutes).sum();
  }

  /** How many minutes the agenda takes more than it may: the shorter of the meeting and the longest day. */
  int over(Duration meeting, int mostMinutes) {
    return Math.max(0, minutes() - (int) Math.min(meeting.toMinutes(), mostMinutes));
  }
}

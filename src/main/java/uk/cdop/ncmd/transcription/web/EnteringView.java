package uk.cdop.ncmd.transcription.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.ncmd.transcription.ViewEntering;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;

/** A document in the order of the record, to be entered item by item. */
public record EnteringView(
    CaseFrame frame,
    String title,
    String base,
    List<Group> groups,
    List<String> blanks,
    int entered,
    int all,
    String before,
    int changed,
    boolean open,
    List<String> tries,
    Entered typed,
    Mistakes mistakes,
    String banner) {

  /** A part of the record. */
  public record Group(String title, List<Line> lines) {}

  /** An item with its value; was is empty unless it changed since the last entry. */
  public record Line(String path, String id, String title, String words, String raw, boolean ticked, String was) {}

  /** @param typed what was typed and refused; nothing when the page is opened */
  static EnteringView of(ViewEntering.Shown shown, Entered typed, Mistakes mistakes, String banner) {
    Set<String> ticked = typed.fields().isEmpty() ? shown.ticked() : new HashSet<>(typed.all("ticked"));
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    List<String> blanks = new ArrayList<>();
    int done = 0;
    int all = 0;
    for (Item item : shown.items()) {
      boolean changed = shown.changes().containsKey(item.path());
      if (!item.recorded() && !changed) {
        blanks.add(item.title());
        continue;
      }
      Line line = new Line(
          item.path(), "tick-" + item.path().replace('.', '-'), item.title(), item.words(), item.raw(), ticked.contains(item.path()),
          changed ? shown.changes().get(item.path()).before() : "");
      groups.computeIfAbsent(item.group(), name -> new ArrayList<>()).add(line);
      all++;
      done += line.ticked() ? 1 : 0;
    }
    return new EnteringView(
        shown.frame(),
        "Enter in the portal: " + shown.line().occasion().label().toLowerCase(java.util.Locale.UK),
        shown.frame().href("ncmd/documents/" + shown.line().id()),
        groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList(),
        blanks,
        done,
        all,
        shown.before().map(line -> line.occasion().label() + ", document " + line.number() + ", sent on " + Words.moment(line.since())).orElse(""),
        shown.changes().size(),
        shown.line().state().sendable(),
        shown.line().state().sendable() ? shown.tried().words() : List.of(),
        typed,
        mistakes,
        banner);
  }
}

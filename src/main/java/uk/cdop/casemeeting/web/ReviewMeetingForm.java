package uk.cdop.casemeeting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.casemeeting.Attendee;
import uk.cdop.casemeeting.ReviewMeetingKind;
import uk.cdop.casemeeting.ReviewMeetingNotes;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;

/** The record of a review meeting as it is typed; people are numbered rows that can be added and removed. */
record ReviewMeetingForm(Entered entered) {
  private static final int LONGEST_LINE = 200;

  int rows() {
    return (int) Math.clamp(entered.whole("rows").orElse(1L), 1, ReviewMeetingNotes.MOST_ATTENDEES);
  }

  boolean changesRows() {
    return !entered.text("rows-change").isEmpty();
  }

  int rowsAfter() {
    return Math.clamp(entered.has("rows-change", "add") ? rows() + 1 : rows() - 1, 1, ReviewMeetingNotes.MOST_ATTENDEES);
  }

  /** What was typed, with a removed row closed up. */
  Entered withRowsChanged() {
    Map<String, String> next = new HashMap<>();
    entered.fields().keySet().forEach(field -> next.put(field, entered.text(field)));
    if (!entered.has("rows-change", "add")) {
      int gone = entered.text("rows-change").matches("[0-9]{1,2}") ? Integer.parseInt(entered.text("rows-change")) : rows() - 1;
      for (int row = gone; row < rows(); row++) {
        for (String part : List.of("name", "role", "organisation")) {
          next.put(field(row, part), entered.text(field(row + 1, part)));
        }
      }
    }
    return Entered.prefilled(next);
  }

  Mistakes mistakes() {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.date("held-on").isEmpty(), "held-on", "Enter the date the meeting was held, such as 14 12 2026");
    mistakes.addIf(kind().isEmpty(), "kind", "Select what kind of meeting it was");
    mistakes.addIf(attended().isEmpty(), "who-0-name", "Enter at least one person who attended");
    for (int row = 0; row < rows(); row++) {
      String name = entered.text(field(row, "name"));
      boolean rest = !entered.text(field(row, "role")).isEmpty() || !entered.text(field(row, "organisation")).isEmpty();
      mistakes.addIf(name.isEmpty() && rest, field(row, "name"), "Enter the name of person " + (row + 1));
      mistakes.addIf(!name.isEmpty() && entered.text(field(row, "role")).isEmpty(), field(row, "role"), "Enter the role of person " + (row + 1));
      for (String part : List.of("name", "role", "organisation")) {
        mistakes.addIf(entered.text(field(row, part)).length() > LONGEST_LINE, field(row, part), "Use 200 characters or fewer for person " + (row + 1));
      }
    }
    mistakes.addIf(entered.text("cause").isEmpty(), "cause", "Enter the cause of death as the meeting understood it, or say that it is not known");
    mistakes.addIf(entered.text("summary").isEmpty(), "summary", "Enter a short summary of what the meeting found");
    mistakes.addIf(entered.text("drafted-by").isEmpty(), "drafted-by", "Enter who drafted this record");
    return mistakes;
  }

  /** Only for a form without mistakes. */
  ReviewMeetingNotes notes() {
    return new ReviewMeetingNotes(
        entered.date("held-on").orElseThrow(),
        kind().orElseThrow(),
        attended(),
        entered.text("cause"),
        entered.text("summary"),
        entered.text("domain-a"),
        entered.text("domain-b"),
        entered.text("domain-c"),
        entered.text("domain-d"),
        entered.text("drafted-by"));
  }

  static Entered prefilled(ReviewMeetingNotes notes) {
    Map<String, String> saved = new HashMap<>();
    saved.put("held-on-day", Integer.toString(notes.heldOn().getDayOfMonth()));
    saved.put("held-on-month", Integer.toString(notes.heldOn().getMonthValue()));
    saved.put("held-on-year", Integer.toString(notes.heldOn().getYear()));
    saved.put("kind", notes.kind().name());
    saved.put("cause", notes.cause());
    saved.put("summary", notes.summary());
    saved.put("domain-a", notes.domainA());
    saved.put("domain-b", notes.domainB());
    saved.put("domain-c", notes.domainC());
    saved.put("domain-d", notes.domainD());
    saved.put("drafted-by", notes.draftedBy());
    for (int row = 0; row < notes.attended().size(); row++) {
      Attendee attendee = notes.attended().get(row);
      saved.put(field(row, "name"), attendee.name());
      saved.put(field(row, "role"), attendee.role());
      saved.put(field(row, "organisation"), attendee.organisation());
    }
    return Entered.prefilled(saved);
  }

  static List<Choice> kinds(Entered entered) {
    return Arrays.stream(ReviewMeetingKind.values())
        .map(kind -> Choice.of(kind.name(), kind.label()).checked(entered.has("kind", kind.name())))
        .toList();
  }

  private Optional<ReviewMeetingKind> kind() {
    return Arrays.stream(ReviewMeetingKind.values()).filter(kind -> entered.has("kind", kind.name())).findFirst();
  }

  private List<Attendee> attended() {
    List<Attendee> attended = new ArrayList<>();
    IntStream.range(0, rows())
        .filter(row -> !entered.text(field(row, "name")).isEmpty())
        .forEach(
            row ->
                attended.add(
                    new Attendee(
                        entered.text(field(row, "name")), entered.text(field(row, "role")), entered.text(field(row, "organisation")))));
    return attended;
  }

  private static String field(int row, String part) {
    return "who-" + row + "-" + part;
  }
}

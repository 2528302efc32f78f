package uk.cdop.ncmd.reconciliation.web;

import java.util.List;
import uk.cdop.ncmd.reconciliation.KeptLine;
import uk.cdop.ncmd.reconciliation.LineNote;
import uk.cdop.ncmd.reconciliation.ViewReconciliation;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;

/** A comparison, line by line. */
public record ComparedView(
    String title, String base, List<Row> facts, List<OneLine> lines, int after, String next, Mistakes mistakes, String banner) {

  /** A line with what was done about it and what was typed and refused. */
  public record OneLine(
      String id, String label, boolean alike, Link mark, String ours, String theirs, List<String> differences, List<String> notes, String typed) {}

  static ComparedView of(ViewReconciliation.Shown shown, int after, Entered entered, Mistakes mistakes, String banner) {
    var made = shown.made();
    String base = "/ncmd/reconciliations/" + made.id();
    return new ComparedView(
        "Comparison with their list of " + Words.day(made.asOf()),
        base,
        List.of(
            Row.of("Made", Words.moment(made.madeAt()) + " by " + shown.people().getOrDefault(made.madeBy(), made.madeBy())),
            Row.of("File", made.fileName()),
            Row.of("SHA-256 of the file", made.sha256().replaceAll("(.{8})", "$1 ").strip()),
            Row.of("Note", made.note().isEmpty() ? "None" : made.note()),
            Row.of("Only we have it", String.valueOf(shown.totals().oursOnly())),
            Row.of("Only they have it", String.valueOf(shown.totals().theirsOnly())),
            Row.of("We differ", String.valueOf(shown.totals().differing())),
            Row.of("The same", String.valueOf(shown.totals().matched()))),
        shown.lines().stream().map(line -> line(shown, line, entered)).toList(),
        after,
        shown.next().map(place -> base + "?after=" + place).orElse(""),
        mistakes,
        banner);
  }

  private static OneLine line(ViewReconciliation.Shown shown, KeptLine line, Entered entered) {
    String name = line.caseNumber().isEmpty() ? "NCMD reference " + line.reference() : line.caseNumber();
    List<LineNote> notes = shown.notes().getOrDefault(line.id(), List.of());
    return new OneLine(
        line.id().toString(),
        line.label(),
        line.alike(),
        new Link(name, line.review().map(review -> "/reviews/" + review + "/ncmd").orElse("")),
        line.ours(),
        line.theirs(),
        line.differences(),
        notes.stream().map(note -> Words.moment(note.at()) + ", " + shown.people().getOrDefault(note.by(), note.by()) + ": " + note.words()).toList(),
        entered.text("words-" + line.id()));
  }
}

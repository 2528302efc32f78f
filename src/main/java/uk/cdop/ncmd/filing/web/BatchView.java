package uk.cdop.ncmd.filing.web;

import java.util.List;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.filing.MakeBatch;
import uk.cdop.ncmd.filing.ViewBatch;
import uk.cdop.ncmd.web.ShelfView;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** A file and how its documents fare. */
public record BatchView(
    String title, String base, List<Row> facts, List<ShelfView.Line> lines, boolean whole, boolean locked, long toHandOver,
    List<MakeBatch.Waiting> overtaken, List<MakeBatch.Waiting> leftOut, Entered entered, Mistakes mistakes, String banner) {

  static BatchView of(ViewBatch.Shown shown, Entered entered, Mistakes mistakes, String banner) {
    return new BatchView(
        "File " + shown.batch().number(),
        "/ncmd/batches/" + shown.batch().id(),
        List.of(
            Row.of("Period", shown.batch().period().words()),
            Row.of("Made", Words.moment(shown.batch().madeAt()) + " by " + shown.maker()),
            Row.of("Documents", String.valueOf(shown.lines().size())),
            Row.of("SHA-256 of the unlocked file", shown.batch().sha256().replaceAll("(.{8})", "$1 ").strip())),
        shown.lines().stream().map(line -> line(line, shown.cases().get(new ReviewId(line.review())).number())).toList(),
        shown.whole(),
        shown.locked(),
        shown.whole() ? shown.toHandOver() : 0,
        shown.overtaken(),
        shown.leftOut(),
        entered,
        mistakes,
        banner);
  }

  private static ShelfView.Line line(Submission.Line line, String number) {
    String href = "/reviews/" + line.review() + "/ncmd/documents/" + line.id();
    return new ShelfView.Line(
        new Link(number, href, ", document " + line.number()),
        line.number() + ". " + line.occasion().label(),
        Words.moment(line.since()),
        line.reference(),
        List.of(line.state().status()),
        line.toFix() ? new Link("Fix", href + "#mend", " " + number) : new Link("", ""));
  }
}

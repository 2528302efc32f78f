package uk.cdop.ncmd.web;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.ncmd.ListSubmissions;
import uk.cdop.ncmd.Shelf;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.NavigationItem;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;

/** One shelf of the ledger. */
public record ShelfView(
    Shelf shelf, List<NavigationItem> navigation, List<Line> lines, boolean first, String next, List<String> toSend, String banner, List<ErrorLine> errors) {

  /** A document with where it stands. */
  public record Line(Link document, String event, String since, String reference, List<Status> marks, Link act) {}

  /** @param sends whether the CDOP lets the service send, so that what waits here can be handed to it at once */
  static ShelfView of(Shelf shelf, ListSubmissions.Listing listing, boolean first, boolean sends, String banner, List<ErrorLine> errors) {
    return new ShelfView(
        shelf,
        NcmdNavigation.of(listing.counts(), shelf.href()),
        listing.submissions().stream()
            .map(line -> line(line, listing.cases().get(new ReviewId(line.review())), listing.changed().contains(line.id())))
            .toList(),
        first,
        listing.next().map(key -> shelf.href() + "?after=" + key.text()).orElse(""),
        sends && shelf == Shelf.WAITING
            ? listing.submissions().stream()
                .filter(line -> line.state() == SubmissionState.PRODUCED)
                .map(line -> line.review() + " " + line.id())
                .toList()
            : List.of(),
        banner,
        errors);
  }

  private static Line line(Submission.Line line, ReviewFacts facts, boolean changed) {
    List<Status> marks = new ArrayList<>();
    marks.add(line.state().status());
    if (changed && line.state().arrived()) {
      marks.add(new Status("Changed since last sent", Status.Kind.WAITING));
    }
    String href = "/reviews/" + line.review() + "/ncmd/documents/" + line.id();
    Link act = line.toFix() ? new Link("Fix", href, " " + facts.number()) : new Link("", "");
    return new Line(
        new Link(facts.number(), href, ", document " + line.number()),
        line.number() + ". " + line.occasion().label(),
        Words.moment(line.since()),
        line.reference(),
        marks,
        act);
  }

  /** What stands on the page when nothing is on the shelf. */
  public String empty() {
    if (!first) {
      return "There are no more documents.";
    }
    return switch (shelf) {
      case WAITING -> "No document waits to be sent.";
      case FIXING -> "Nothing was rejected that still has to be fixed, and nothing could not be sent.";
      case SENT -> "No document waits for an answer.";
      case ACCEPTED -> "No document has been accepted yet.";
      case ALL -> "No document has been produced yet.";
    };
  }
}

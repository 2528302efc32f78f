package uk.cdop.ncmd.web;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.ncmd.report.ListNotFinalised.Kind;
import uk.cdop.ncmd.report.ListNotFinalised.Listing;
import uk.cdop.ncmd.report.ListNotFinalised.Waiting;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.NavigationItem;
import uk.cdop.platform.ui.Status;
import uk.cdop.platform.ui.Task;

/** The cases without a final record when the year ended, with the reasons. */
public record YearEndView(
    List<NavigationItem> tabs, List<NavigationItem> years, List<NavigationItem> kinds, String title, String standing, List<Task> cases, String none,
    String next) {
  static YearEndView of(Listing listing, Kind kind, boolean first, LocalDate today) {
    String address = "/ncmd/year-end?year=" + listing.year().endsIn();
    String end = Words.day(listing.year().last());
    return new YearEndView(
        NcmdNavigation.at("/ncmd/year-end"),
        QualityView.years("/ncmd/year-end", listing.year(), today),
        List.of(
            new NavigationItem("Reviewed, not finalised (" + listing.reviewed() + ")", address, kind == Kind.REVIEWED ? "page" : ""),
            new NavigationItem("Open (" + listing.open() + ")", address + "&kind=open", kind == Kind.OPEN ? "page" : "")),
        "Year end on " + end,
        standing(listing, end),
        listing.cases().stream().map(YearEndView::task).toList(),
        !first ? "There are no more cases."
            : kind == Kind.REVIEWED ? "Every case that was reviewed has its final record." : "No case is open.",
        listing.next().map(key -> address + (kind == Kind.OPEN ? "&kind=open" : "") + "&after=" + key.text()).orElse(""));
  }

  private static String standing(Listing listing, String end) {
    String untold =
        listing.untold() == 0
            ? "The national database was notified of every open case."
            : Words.plural(listing.untold(), "open case") + (listing.untold() == 1 ? " has" : " have") + " not been notified to the national database.";
    return (listing.ended() ? "The year ended on " : "The year ends on ") + end + ". "
        + Words.plural(listing.reviewed(), "case") + (listing.reviewed() == 1 ? " was" : " were")
        + " reviewed and " + (listing.reviewed() == 1 ? "has" : "have") + " no final record from the year or before. " + untold;
  }

  private static Task task(Waiting waiting) {
    Status status = waiting.late() ? new Status("Needs fixing", Status.Kind.PROBLEM) : new Status("Nothing to do now", Status.Kind.DONE);
    return new Task(
        waiting.number(),
        "/reviews/" + waiting.review() + (waiting.place().isEmpty() ? "" : "/" + waiting.place()),
        String.join(" ", waiting.why()),
        status);
  }
}

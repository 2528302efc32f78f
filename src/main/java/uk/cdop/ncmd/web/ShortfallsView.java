package uk.cdop.ncmd.web;

import java.util.List;
import uk.cdop.ncmd.report.ListShortfalls;
import uk.cdop.ncmd.report.Measure;
import uk.cdop.ncmd.report.ReportYear;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.NavigationItem;

/** The cases that do not meet a measure, each leading to where it is mended. */
public record ShortfallsView(
    List<NavigationItem> tabs, String measure, String period, List<List<Cell>> rows, boolean first, String back, String next) {
  static ShortfallsView of(Measure measure, ReportYear year, String quarter, boolean first, ListShortfalls.Listing listing) {
    ReportYear.Period period = year.period(quarter);
    String asked = "?year=" + year.endsIn() + (period.equals(year.whole()) ? "" : "&quarter=" + quarter);
    return new ShortfallsView(
        NcmdNavigation.at("/ncmd/quality"),
        measure.title(),
        period.title() + ", " + year.title(),
        listing.cases().stream()
            .map(one -> List.of(
                Cell.link(new Link(one.number(), "/reviews/" + one.review() + "/" + measure.place())), Cell.of(Words.day(one.notifiedAt()))))
            .toList(),
        first,
        "/ncmd/quality?year=" + year.endsIn(),
        listing.next().map(key -> "/ncmd/quality/" + measure.code() + asked + "&after=" + key.text()).orElse(""));
  }
}

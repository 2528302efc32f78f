package uk.cdop.ncmd.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.cdop.ncmd.report.Measure;
import uk.cdop.ncmd.report.ReportYear;
import uk.cdop.ncmd.report.ViewQuality.Line;
import uk.cdop.ncmd.report.ViewQuality.Report;
import uk.cdop.ncmd.report.ViewQuality.Score;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Column;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.NavigationItem;

/** The report on data quality: a line a measure, a column a quarter. A count that is not full leads to the cases. */
public record QualityView(
    List<NavigationItem> tabs, List<NavigationItem> years, String year, String cdop, List<Column> columns, List<List<Cell>> rows,
    List<List<Cell>> forms, String file) {
  static QualityView of(Report report, LocalDate today) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("Measure").width("one-third")));
    report.year().quarters().forEach(quarter -> columns.add(Column.numeric(quarter.title())));
    columns.add(Column.numeric("The year"));
    return new QualityView(
        NcmdNavigation.at("/ncmd/quality"),
        years("/ncmd/quality", report.year(), today),
        report.year().title(),
        report.cdop(),
        columns,
        report.lines().stream().map(line -> row(line, report.year())).toList(),
        report.forms().stream()
            .map(form -> List.of(
                Cell.of(form.form()), Cell.of(form.notKnown() + " of " + form.answered()), Cell.of(percent(form.notKnown(), form.answered()))))
            .toList(),
        "/ncmd/quality.csv?year=" + report.year().endsIn());
  }

  /** The years to choose from. */
  static List<NavigationItem> years(String path, ReportYear now, LocalDate today) {
    return ReportYear.upTo(today).stream()
        .map(year -> new NavigationItem(
            "To March " + year.endsIn(), path + "?year=" + year.endsIn(), year.equals(now) ? "page" : ""))
        .toList();
  }

  private static List<Cell> row(Line line, ReportYear year) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(line.measure().title() + (line.measure().blocks() ? " (needed for the final record)" : "")));
    for (int quarter = 1; quarter <= line.quarters().size(); quarter++) {
      cells.add(cell(line.measure(), line.quarters().get(quarter - 1), year, "&quarter=" + quarter, "in quarter " + quarter));
    }
    cells.add(cell(line.measure(), line.year(), year, "", "in the year"));
    return cells;
  }

  private static Cell cell(Measure measure, Score score, ReportYear year, String quarter, String when) {
    if (score.of() == 0) {
      return Cell.missing("None");
    }
    String words = score.met() + " of " + score.of();
    return score.missed() == 0
        ? Cell.of(words)
        : Cell.link(new Link(
            words,
            "/ncmd/quality/" + measure.code() + "?year=" + year.endsIn() + quarter,
            "See the cases that are missing " + when));
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "" : String.format(Locale.UK, "%.1f%%", 100.0 * part / whole);
  }

  static String csv(Report report) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("measure", "measured_on", "period", "met", "of"));
    for (Line line : report.lines()) {
      for (int quarter = 1; quarter <= line.quarters().size(); quarter++) {
        lines.add(line(line, "Quarter " + quarter, line.quarters().get(quarter - 1)));
      }
      lines.add(line(line, "The year", line.year()));
    }
    report.forms().forEach(form -> lines.add(List.of(
        "Answered not known: " + form.form(), "Answers", "The year", Long.toString(form.notKnown()), Long.toString(form.answered()))));
    return Csv.of(lines);
  }

  private static List<String> line(Line line, String period, Score score) {
    return List.of(line.measure().title(), line.measure().measuredOn(), period, Long.toString(score.met()), Long.toString(score.of()));
  }
}

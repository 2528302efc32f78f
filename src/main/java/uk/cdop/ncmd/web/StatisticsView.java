package uk.cdop.ncmd.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import uk.cdop.ncmd.report.ViewStatistics.Line;
import uk.cdop.ncmd.report.ViewStatistics.Report;
import uk.cdop.ncmd.report.ViewStatistics.Table;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Column;
import uk.cdop.platform.ui.NavigationItem;

/** The historical statistics. A number that is hidden shows as a letter, so that nobody takes it for nought. */
public record StatisticsView(
    List<NavigationItem> tabs, List<NavigationItem> years, String year, String cdop, List<List<Cell>> flow, List<Shown> tables, String file) {
  static final String HIDDEN = "c";

  /** A table as the page shows it; lines without a case are left out and named below. */
  public record Shown(String title, List<Column> columns, List<List<Cell>> rows, String none) {}

  static StatisticsView of(Report report, LocalDate today) {
    return new StatisticsView(
        NcmdNavigation.at("/ncmd/statistics"),
        QualityView.years("/ncmd/statistics", report.year(), today),
        report.year().title(),
        report.cdop(),
        List.of(
            List.of(Cell.of("Deaths notified in the year"), Cell.of(words(report.notified()))),
            List.of(Cell.of("Reviews completed in the year"), Cell.of(words(report.completed()))),
            List.of(Cell.of("Reviews open at the end of the year, or now"), Cell.of(words(report.open())))),
        report.tables().stream().map(StatisticsView::shown).toList(),
        "/ncmd/statistics.csv?year=" + report.year().endsIn());
  }

  private static Shown shown(Table table) {
    List<Column> columns = new ArrayList<>(List.of(Column.of(table.title()).width("one-third")));
    table.columns().forEach(column -> columns.add(Column.numeric(column)));
    List<Line> lines = table.lines();
    List<Line> counted =
        IntStream.range(0, lines.size()).filter(i -> i == lines.size() - 1 || !empty(lines.get(i))).mapToObj(lines::get).toList();
    List<String> none = lines.stream().filter(line -> !counted.contains(line)).map(Line::title).toList();
    return new Shown(
        table.title(),
        columns,
        counted.stream().map(StatisticsView::row).toList(),
        none.isEmpty() ? "" : "No case: " + String.join("; ", none) + ".");
  }

  private static boolean empty(Line line) {
    return line.counts().stream().allMatch(count -> count.isPresent() && count.getAsLong() == 0);
  }

  private static List<Cell> row(Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(line.title()));
    line.counts().forEach(count -> cells.add(Cell.of(words(count))));
    return cells;
  }

  private static String words(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : HIDDEN;
  }

  static String csv(Report report) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("table", "line", "column", "cases"));
    lines.add(List.of("Cases", "Deaths notified in the year", "All", words(report.notified())));
    lines.add(List.of("Cases", "Reviews completed in the year", "All", words(report.completed())));
    lines.add(List.of("Cases", "Reviews open at the end of the year, or now", "All", words(report.open())));
    for (Table table : report.tables()) {
      for (Line line : table.lines()) {
        for (int column = 0; column < table.columns().size(); column++) {
          lines.add(List.of(table.title(), line.title(), table.columns().get(column), words(line.counts().get(column))));
        }
      }
    }
    return Csv.of(lines);
  }
}

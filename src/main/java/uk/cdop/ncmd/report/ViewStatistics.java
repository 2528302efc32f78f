package uk.cdop.ncmd.report;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Dataset;
import uk.cdop.ncmd.Datasets;
import uk.cdop.ncmd.report.StatisticsCounts.Count;

/**
 * Shows the tables that were once sent as the LSCB1 return: the reviews completed in a year, each split by modifiability. Since
 * 2019-20 the national database makes the return itself (domain 6.1). Small numbers are hidden before they leave here, and cases
 * that are closed to the reader are not counted.
 */
@UseCase
public class ViewStatistics {
  private static final List<String> OUTCOMES = List.of("MOD", "NOMOD", "INAD");
  private static final List<String> OUTCOMES_IN_WORDS = List.of("Modifiable factors", "No modifiable factors", "Too little information");

  @Inject Access access;
  @Inject StatisticsCounts counts;
  @Inject Datasets datasets;
  @Inject Instance<CdopNames> names;
  @Inject AuditTrail audit;

  /** A table with what may be shown of it; a hidden count has no number. */
  public record Table(String title, List<String> columns, List<Line> lines) {}

  /** A line of a table; a count that is hidden is empty. */
  public record Line(String title, List<OptionalLong> counts) {}

  /** How many cases came, and how many wait; hidden when small. */
  public record Report(
      ReportYear year, String cdop, OptionalLong notified, OptionalLong completed, OptionalLong open, List<Table> tables) {}

  public Report view(ReportYear year, boolean download) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of(download ? "ncmd.statistics_downloaded" : "ncmd.statistics_viewed", Integer.toString(year.endsIn())));
    Closed closed = new Closed(access.barred());
    List<Crosstab> tables = tables(counts.completed(actor.cdop(), year, closed));
    List<boolean[][]> hidden = Suppression.of(tables);
    StatisticsCounts.Flow flow = counts.flow(actor.cdop(), year, closed);
    boolean[] total = hidden.getFirst()[hidden.getFirst().length - 1];
    return new Report(
        year,
        names.stream().findFirst().map(each -> each.of(actor.cdop())).orElse(actor.cdop()),
        shown(flow.notified(), small(flow.notified())),
        shown(flow.completed(), small(flow.completed()) || total[total.length - 1]),
        shown(flow.open(), small(flow.open())),
        IntStream.range(0, tables.size()).mapToObj(i -> table(tables.get(i), hidden.get(i))).toList());
  }

  private List<Crosstab> tables(List<Count> found) {
    Map<String, Map<String, Map<String, Long>>> by =
        found.stream().collect(Collectors.groupingBy(Count::dimension,
            Collectors.groupingBy(Count::code, Collectors.groupingBy(Count::modifiability, Collectors.summingLong(Count::cases)))));
    long[] all = outcomes(by.getOrDefault("", Map.of()).getOrDefault("", Map.of()));
    return Stream.of(Dimension.values())
        .map(dimension -> table(dimension, datasets.current(), by.getOrDefault(dimension.name(), Map.of()), all))
        .toList();
  }

  private static Crosstab table(Dimension dimension, Dataset dataset, Map<String, Map<String, Long>> counts, long[] all) {
    List<Dimension.Line> lines = dimension.lines(dataset);
    Map<String, Dimension.Line> known = lines.stream().collect(Collectors.toMap(Dimension.Line::code, Function.identity()));
    long[][] inner = new long[lines.size()][];
    for (int line = 0; line < lines.size(); line++) {
      inner[line] = outcomes(counts.getOrDefault(lines.get(line).code(), Map.of()));
    }
    counts.forEach((code, outcomes) -> {
      if (!known.containsKey(code)) {
        long[] more = outcomes(outcomes);
        IntStream.range(0, more.length).forEach(i -> inner[inner.length - 1][i] += more[i]);
      }
    });
    return Crosstab.of(dimension.title(), lines.stream().map(Dimension.Line::label).toList(), OUTCOMES_IN_WORDS, inner, all, !dimension.several());
  }

  private static long[] outcomes(Map<String, Long> counts) {
    return OUTCOMES.stream().mapToLong(outcome -> counts.getOrDefault(outcome, 0L)).toArray();
  }

  private static Table table(Crosstab table, boolean[][] hidden) {
    List<Line> lines =
        IntStream.range(0, table.height())
            .mapToObj(line -> new Line(
                table.lines().get(line),
                IntStream.range(0, table.width()).mapToObj(column -> shown(table.counts()[line][column], hidden[line][column])).toList()))
            .toList();
    return new Table(table.title(), table.columns(), lines);
  }

  private static boolean small(long count) {
    return count > 0 && count < Suppression.SHOWN_FROM;
  }

  private static OptionalLong shown(long count, boolean hidden) {
    return hidden ? OptionalLong.empty() : OptionalLong.of(count);
  }
}

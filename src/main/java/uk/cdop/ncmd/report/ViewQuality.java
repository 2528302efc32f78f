package uk.cdop.ncmd.report;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Editions;
import uk.cdop.ncmd.report.QualityCounts.Count;

/**
 * Shows how good the record of a year is, by measure and quarter of the notification. Nobody sees another CDOP's, and cases that are
 * closed to the reader are not counted.
 */
@UseCase
public class ViewQuality {
  @Inject Access access;
  @Inject QualityCounts counts;
  @Inject Editions editions;
  @Inject Instance<CdopNames> names;
  @Inject AuditTrail audit;

  /** How many cases met a measure, of how many it is measured on. */
  public record Score(long met, long of) {
    public long missed() {
      return of - met;
    }
  }

  /** A measure with its four quarters and the year. */
  public record Line(Measure measure, List<Score> quarters, Score year) {}

  /** How much of a form was answered "not known" in the year. */
  public record FormLine(String form, long notKnown, long answered) {}

  /** The report of one CDOP. */
  public record Report(ReportYear year, String cdop, List<Line> lines, List<FormLine> forms) {}

  public Report view(ReportYear year, boolean download) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of(download ? "ncmd.quality_downloaded" : "ncmd.quality_viewed", Integer.toString(year.endsIn())));
    Closed closed = new Closed(access.barred());
    Map<Integer, Map<Measure, Count>> byQuarter = counts.quarters(actor.cdop(), year, closed);
    List<Line> lines = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<Score> quarters = new ArrayList<>();
      for (int quarter = 1; quarter <= year.quarters().size(); quarter++) {
        Count count = byQuarter.getOrDefault(quarter, Map.of()).getOrDefault(measure, new Count(0, 0));
        quarters.add(new Score(count.met(), count.of()));
      }
      lines.add(new Line(
          measure, quarters, new Score(quarters.stream().mapToLong(Score::met).sum(), quarters.stream().mapToLong(Score::of).sum())));
    }
    List<FormLine> forms =
        counts.notKnown(actor.cdop(), year, closed).stream().map(form -> new FormLine(title(form.form()), form.notKnown(), form.answered())).toList();
    return new Report(year, names.stream().findFirst().map(each -> each.of(actor.cdop())).orElse(actor.cdop()), lines, forms);
  }

  private String title(String form) {
    return editions.of(form).isEmpty() ? form : editions.current(form).title();
  }
}

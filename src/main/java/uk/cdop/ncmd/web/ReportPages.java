package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import uk.cdop.ncmd.report.ListNotFinalised;
import uk.cdop.ncmd.report.ListShortfalls;
import uk.cdop.ncmd.report.Measure;
import uk.cdop.ncmd.report.ReportYear;
import uk.cdop.ncmd.report.ViewQuality;
import uk.cdop.ncmd.report.ViewStatistics;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;

/** Reports on the record for the national database: data quality, the end of the year, the historical statistics. */
@Path("/ncmd")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
  @Inject ViewQuality viewQuality;
  @Inject ListShortfalls listShortfalls;
  @Inject ViewStatistics viewStatistics;
  @Inject ListNotFinalised listNotFinalised;
  @Inject Clock clock;

  @GET
  @Path("quality")
  public Page quality(@QueryParam("year") String year) {
    return Page.of("ncmd/quality", QualityView.of(viewQuality.view(read(year), false), today()));
  }

  @GET
  @Path("quality.csv")
  @Produces("text/csv")
  public Response qualityFile(@QueryParam("year") String year) {
    ViewQuality.Report report = viewQuality.view(read(year), true);
    return file(QualityView.csv(report), "ncmd-quality-" + report.year().endsIn());
  }

  @GET
  @Path("quality/{measure}")
  public Page shortfalls(
      @PathParam("measure") String code, @QueryParam("year") String year, @QueryParam("quarter") String quarter, @QueryParam("after") String after) {
    Measure measure = Measure.read(code).orElseThrow(Missing::new);
    ReportYear of = read(year);
    return Page.of(
        "ncmd/shortfalls",
        ShortfallsView.of(measure, of, quarter, Keyset.read(after).isEmpty(), listShortfalls.list(measure, of.period(quarter), Keyset.read(after))));
  }

  @GET
  @Path("statistics")
  public Page statistics(@QueryParam("year") String year) {
    return Page.of("ncmd/statistics", StatisticsView.of(viewStatistics.view(read(year), false), today()));
  }

  @GET
  @Path("statistics.csv")
  @Produces("text/csv")
  public Response statisticsFile(@QueryParam("year") String year) {
    ViewStatistics.Report report = viewStatistics.view(read(year), true);
    return file(StatisticsView.csv(report), "ncmd-statistics-" + report.year().endsIn());
  }

  @GET
  @Path("year-end")
  public Page yearEnd(@QueryParam("year") String year, @QueryParam("kind") String kind, @QueryParam("after") String after) {
    ListNotFinalised.Kind which = "open".equals(kind) ? ListNotFinalised.Kind.OPEN : ListNotFinalised.Kind.REVIEWED;
    return Page.of(
        "ncmd/year-end",
        YearEndView.of(listNotFinalised.list(read(year), which, Keyset.read(after)), which, Keyset.read(after).isEmpty(), today()));
  }

  private ReportYear read(String year) {
    return ReportYear.read(year, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Response file(String csv, String name) {
    return Response.ok(csv, "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .build();
  }
}

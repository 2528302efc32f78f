package uk.cdop.analysis.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AddLine;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.ChangeLine;
import uk.cdop.analysis.Keeping;
import uk.cdop.analysis.Line;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.LineKind;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.analysis.RemoveLine;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.ReviewId;

/** The lines of an analysis: the factors of each domain, and the lists of what follows from them. */
@Path("/reviews/{id}/analysis/{list: " + LineList.PATHS + "}")
@Produces(MediaType.TEXT_HTML)
public class LinePages {
  private static final Entered FRESH = Entered.prefilled(Map.of("status", ActionEntry.OPEN));

  @Inject OpenAnalysis openAnalysis;
  @Inject AddLine addLine;
  @Inject ChangeLine changeLine;
  @Inject RemoveLine removeLine;
  @Inject AnalysisCodes codes;
  @Inject Clock clock;

  @GET
  public Response show(@PathParam("id") String id, @PathParam("list") String list) {
    Place place = place(id, list, "");
    return place.at.state().signed() ? to(place.at.href("")) : Response.ok(Page.of(place.template(), all(place, fresh(place)))).build();
  }

  @POST
  public Response add(@PathParam("id") String id, @PathParam("list") String list, MultivaluedMap<String, String> form) {
    Place place = place(id, list, "");
    Entered typed = Entered.of(form);
    Mistakes wrong = wrong(place, typed);
    if (wrong.any()) {
      return Response.ok(Page.refused(place.template(), all(place, fresh(place).refused(typed, wrong)))).build();
    }
    LineEntry entry = LineForms.read(place.kind, place.domain, typed, codes);
    return switch (addLine.add(place.at.frame().id(), entry, typed.text("idempotencyKey"))) {
      case Keeping.Frozen frozen -> frozen(place, entry);
      default -> to(place.at.href(list));
    };
  }

  @GET
  @Path("{line}")
  public Response one(@PathParam("id") String id, @PathParam("list") String list, @PathParam("line") String line) {
    Place place = place(id, list, line);
    return place.at.state().signed() ? to(place.at.href("")) : Response.ok(Page.of(place.template(), all(place, stored(place)))).build();
  }

  @POST
  @Path("{line}")
  public Response change(
      @PathParam("id") String id,
      @PathParam("list") String list,
      @PathParam("line") String line,
      MultivaluedMap<String, String> form) {
    Place place = place(id, list, line);
    Entered typed = Entered.of(form);
    Mistakes wrong = wrong(place, typed);
    if (wrong.any()) {
      return Response.ok(Page.refused(place.template(), all(place, stored(place).refused(typed, wrong)))).build();
    }
    LineEntry entry = LineForms.read(place.kind, place.domain, typed, codes);
    long version = typed.whole("version").orElse(-1L);
    return switch (changeLine.change(place.at.frame().id(), place.line().id(), entry, version)) {
      case Keeping.Kept kept -> to(place.at.href(list));
      case Keeping.Frozen frozen -> frozen(place, entry);
      case Keeping.Overtaken<?>(LineEntry theirs, var saving) -> {
        var meanwhile =
            new Writing.Overtaken(saving.by(), Words.moment(saving.at()), said().line(theirs), said().line(entry));
        Writing again = stored(place).overtaken(typed, saving.version(), meanwhile);
        yield Response.ok(Page.stale(place.template(), all(place, again))).build();
      }
      case Keeping.Overtaken<?> other -> throw new IllegalStateException("a line was compared with a part");
    };
  }

  @GET
  @Path("{line}/remove")
  public Response askToRemove(@PathParam("id") String id, @PathParam("list") String list, @PathParam("line") String line) {
    Place place = place(id, list, line);
    return place.at.state().signed() ? to(place.at.href("")) : Response.ok(Page.of("analysis/remove", all(place, stored(place)))).build();
  }

  @POST
  @Path("{line}/remove")
  public Response remove(
      @PathParam("id") String id,
      @PathParam("list") String list,
      @PathParam("line") String line,
      MultivaluedMap<String, String> form) {
    Place place = place(id, list, line);
    removeLine.remove(place.at.frame().id(), place.kind, place.line().id(), Entered.of(form).whole("version").orElse(-1L));
    return to(place.at.href(list));
  }

  /** Where the reader is: a list, and a line of it unless the whole list is meant. */
  private record Place(OpenAnalysis.Opened at, String list, LineKind kind, String domain, List<? extends Line<?>> lines, String id) {
    /** @throws Missing when there is no such line */
    Line<?> line() {
      return lines.stream().filter(each -> each.id().toString().equals(id)).findFirst().orElseThrow(Missing::new);
    }

    String template() {
      String lines = LineList.template(kind);
      return id.isEmpty() ? lines + "-list" : lines;
    }
  }

  private Place place(String id, String list, String line) {
    LineKind kind = LineList.kind(list);
    OpenAnalysis.Opened at = openAnalysis.open(ReviewId.of(id), LineList.look(kind));
    String domain = kind == LineKind.FACTOR ? list.substring(list.length() - 1) : "";
    List<? extends Line<?>> lines = kind == LineKind.FACTOR ? at.state().factorsOf(domain) : at.state().lines(kind);
    return new Place(at, list, kind, domain, lines, line);
  }

  private Mistakes wrong(Place place, Entered typed) {
    Optional<LineEntry> stored = place.id.isEmpty() ? Optional.empty() : Optional.of(place.line().entry());
    return LineMistakes.of(place.kind, typed, stored, codes, LocalDate.now(clock.withZone(Clocks.ENGLAND)));
  }

  private Writing fresh(Place place) {
    return Writing.fresh(place.at, codes, place.domain, FRESH, 0);
  }

  private Writing stored(Place place) {
    Line<?> line = place.line();
    return Writing.fresh(place.at, codes, place.domain, LineForms.filled(line.entry()), line.saving().version());
  }

  private LinesView all(Place place, Writing writing) {
    List<LinesView.Card> cards =
        place.lines.stream()
            .filter(line -> place.id.isEmpty() || line.id().toString().equals(place.id))
            .map(line -> card(place, line, place.lines.indexOf(line) + 1))
            .toList();
    AnalysisCode domain = codes.domain(place.domain).orElse(new AnalysisCode("", "", "", "", List.of()));
    String here = place.at.href(place.list) + (place.id.isEmpty() ? "" : "/" + place.id);
    return new LinesView(writing, domain, place.at.href(place.id.isEmpty() ? "" : place.list), here, here + "/remove", cards);
  }

  private LinesView.Card card(Place place, Line<?> line, int number) {
    String href = place.at.href(place.list) + "/" + line.id();
    List<Link> links = List.of(new Link("Change", href), new Link("Remove", href + "/remove"));
    return new LinesView.Card(said().heading(line.entry(), number), said().below(line.entry()), links);
  }

  private Said said() {
    return new Said(codes);
  }

  private Response frozen(Place place, LineEntry entry) {
    return Response.ok(Page.stale("analysis/frozen", new Frozen(place.at, said().line(entry)))).build();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}

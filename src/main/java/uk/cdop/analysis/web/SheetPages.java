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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.KeepSheet;
import uk.cdop.analysis.KeepSheet.Outcome;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.analysis.OpenSheet;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.forms.Answers;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Entry;
import uk.cdop.forms.Journey;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Section;
import uk.cdop.forms.Typed;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** The front sheet, the follow-up for the family and the quality of the review: all answers at a glance, and a page for each question. */
@Path("/reviews/{id}/analysis/sheet")
@Produces(MediaType.TEXT_HTML)
public class SheetPages {
  @Inject OpenSheet openSheet;
  @Inject KeepSheet keepSheet;
  @Inject AnalysisCodes codes;

  /** All answers, each with a link to change it. */
  public record AnswersView(OpenAnalysis.Opened at, List<Row> facts, CheckView answers) {}

  /** One page of questions; `theirs` and `mine` are filled when someone else saved other answers meanwhile. */
  public record QuestionsView(
      OpenAnalysis.Opened at, PageView page, String seen, boolean offered, List<Row> theirs, List<Row> mine) {
    public String href() {
      return at.href("sheet/" + page.id());
    }
  }

  @GET
  public Response all(@PathParam("id") String id) {
    OpenAnalysis.Opened at = openSheet.open(ReviewId.of(id)).at();
    Journey journey = at.state().sheet().journey();
    CheckView answers = CheckView.of(journey, at.state().sheet().answers(), at.href("sheet"), Set.of());
    return at.state().signed()
        ? to(at.href(""))
        : Response.ok(Page.of("analysis/sheet", new AnswersView(at, new Said(codes).facts(at.facts()), answers))).build();
  }

  @GET
  @Path("{sheet}")
  public Response one(@PathParam("id") String id, @PathParam("sheet") String page) {
    OpenSheet.Opened opened = openSheet.open(ReviewId.of(id));
    return opened.at().state().signed()
        ? to(opened.at().href(""))
        : Response.ok(Page.of("analysis/sheet-page", view(opened, asked(opened, page), PageView.of(opened.journey(), asked(opened, page))))).build();
  }

  @POST
  @Path("{sheet}")
  public Response save(@PathParam("id") String id, @PathParam("sheet") String page, MultivaluedMap<String, String> form) {
    Typed typed = Typed.posted(form);
    Outcome outcome = keepSheet.keep(ReviewId.of(id), page, typed, typed.one("seen"));
    if (outcome instanceof Outcome.Kept(Sheet kept)) {
      return to("/reviews/" + ReviewId.of(id) + "/analysis/" + next(kept, page));
    }
    OpenSheet.Opened opened = openSheet.open(ReviewId.of(id));
    uk.cdop.forms.Page shown = asked(opened, page);
    return switch (outcome) {
      case Outcome.Again(Entry entry) ->
          Response.ok(Page.refused("analysis/sheet-page", view(opened, shown, PageView.again(opened.journey(), shown, entry)))).build();
      case Outcome.Frozen frozen -> Response.ok(Page.stale("analysis/frozen", new Frozen(opened.at(), List.of()))).build();
      case Outcome.Overtaken(Sheet theirs, Answers mine) -> {
        PageView again = PageView.again(opened.journey(), shown, new Entry.Accepted(mine));
        Sheet typedIn = new Sheet(theirs.edition(), mine, theirs.version());
        yield Response.ok(
                Page.stale(
                    "analysis/sheet-page",
                    new QuestionsView(opened.at(), again, theirs.mark(shown), false, rows(theirs, shown), rows(typedIn, shown))))
            .build();
      }
      case Outcome.Kept kept -> throw new IllegalStateException("answered above");
    };
  }

  /** The next page of the same part, or the answers at a glance after its last. */
  private static String next(Sheet sheet, String page) {
    Journey journey = sheet.journey();
    return journey.page(page)
        .flatMap(here -> {
          Section section = sheet.edition().sectionOf(here);
          return journey.next(here).filter(then -> sheet.edition().sectionOf(then).equals(section));
        })
        .map(then -> "sheet/" + then.id())
        .orElse("sheet");
  }

  private static QuestionsView view(OpenSheet.Opened opened, uk.cdop.forms.Page page, PageView shown) {
    Sheet sheet = opened.at().state().sheet();
    boolean offered = !sheet.same(page, opened.journey().asked());
    return new QuestionsView(opened.at(), shown, sheet.mark(page), offered, List.of(), List.of());
  }

  /** A page that is asked, as far as what was answered or is offered decides. */
  private static uk.cdop.forms.Page asked(OpenSheet.Opened opened, String page) {
    return opened.journey().page(page).orElseThrow(Missing::new);
  }

  private static List<Row> rows(Sheet sheet, uk.cdop.forms.Page page) {
    Set<String> labels = page.questions().stream().map(each -> each.about().label()).collect(Collectors.toSet());
    return CheckView.reading(sheet.journey()).parts().stream()
        .flatMap(part -> part.lines().stream())
        .filter(line -> labels.contains(line.key()))
        .map(Said::answer)
        .toList();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}

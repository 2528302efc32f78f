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
import java.util.Locale;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.KeepPart;
import uk.cdop.analysis.Keeping;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.analysis.Part;
import uk.cdop.analysis.PartEntry;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** The parts of an analysis that are saved as a whole: a page each. */
@Path("/reviews/{id}/analysis/{part: summary|category|modifiability|practice}")
@Produces(MediaType.TEXT_HTML)
public class PartPages {
  @Inject OpenAnalysis openAnalysis;
  @Inject KeepPart keepPart;
  @Inject AnalysisCodes codes;

  @GET
  public Response show(@PathParam("id") String id, @PathParam("part") String name) {
    OpenAnalysis.Opened at = opened(id, name);
    return at.state().signed() ? to(at.href("")) : Response.ok(Page.of("analysis/" + name, writing(at, part(name)))).build();
  }

  @POST
  public Response save(@PathParam("id") String id, @PathParam("part") String name, MultivaluedMap<String, String> form) {
    OpenAnalysis.Opened at = opened(id, name);
    Part part = part(name);
    Entered typed = Entered.of(form);
    Mistakes wrong = PartForms.wrong(part, typed, codes);
    if (wrong.any()) {
      return Response.ok(Page.refused("analysis/" + name, writing(at, part).refused(typed, wrong))).build();
    }
    PartEntry entry = PartForms.read(part, typed, at.state(), codes);
    String next = part == Part.CATEGORY ? "category/sub-category" : "";
    return keep(at, entry, typed, "analysis/" + name, next);
  }

  @GET
  @Path("sub-category")
  public Response subcategory(@PathParam("id") String id, @PathParam("part") String name) {
    OpenAnalysis.Opened at = opened(id, name);
    if (at.state().signed() || at.state().category().primary().isEmpty()) {
      return to(at.href(at.state().signed() ? "" : "category"));
    }
    return Response.ok(Page.of("analysis/sub-category", writing(at, Part.CATEGORY))).build();
  }

  @POST
  @Path("sub-category")
  public Response saveSubcategory(@PathParam("id") String id, @PathParam("part") String name, MultivaluedMap<String, String> form) {
    OpenAnalysis.Opened at = opened(id, name);
    Entered typed = Entered.of(form);
    Categorisation category = at.state().category();
    String chosen = typed.text("subcategory");
    Writing writing = writing(at, Part.CATEGORY);
    if (!category.primary().equals(typed.text("primary"))) {
      return to(at.href("category"));
    }
    if (writing.subcategories().stream().noneMatch(choice -> choice.value().equals(chosen))) {
      Mistakes wrong = Mistakes.none().add("subcategory", "Select the sub-category");
      return Response.ok(Page.refused("analysis/sub-category", writing.refused(typed, wrong))).build();
    }
    return keep(at, category.with(chosen), typed, "analysis/sub-category", "");
  }

  private Response keep(OpenAnalysis.Opened at, PartEntry entry, Entered typed, String template, String next) {
    Keeping outcome = keepPart.keep(at.frame().id(), entry, typed.whole("version").orElse(-1L));
    Said said = new Said(codes);
    return switch (outcome) {
      case Keeping.Kept kept -> to(at.href(next));
      case Keeping.Frozen frozen -> Response.ok(Page.stale("analysis/frozen", new Frozen(at, said.part(entry)))).build();
      case Keeping.Overtaken<?>(PartEntry theirs, var saving) -> {
        var meanwhile = new Writing.Overtaken(saving.by(), Words.moment(saving.at()), said.part(theirs), said.part(entry));
        yield Response.ok(Page.stale(template, writing(at, entry.part()).overtaken(typed, saving.version(), meanwhile))).build();
      }
      case Keeping.Overtaken<?> other -> throw new IllegalStateException("a part was compared with a line");
    };
  }

  private OpenAnalysis.Opened opened(String id, String name) {
    return openAnalysis.open(ReviewId.of(id), "analysis." + name + "_viewed");
  }

  private Writing writing(OpenAnalysis.Opened at, Part part) {
    PartEntry stored =
        switch (part) {
          case SUMMARY -> at.state().summary();
          case CATEGORY -> at.state().category();
          case MODIFIABILITY -> at.state().modifiability();
          case PRACTICE -> at.state().practice();
        };
    return Writing.fresh(at, codes, "", PartForms.filled(stored), at.state().saving(part).version());
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}

package uk.cdop.caselist.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.caselist.ExportCases;
import uk.cdop.caselist.Filter;
import uk.cdop.caselist.KeepFilter;
import uk.cdop.caselist.ListCases;
import uk.cdop.caselist.Position;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The list of cases: filters and search, kept filters, and the list as a file. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
public class CaseListPages {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REASON = 500;

  @Inject ListCases listCases;
  @Inject KeepFilter keepFilter;
  @Inject ExportCases exportCases;

  /** The page before a file is made. */
  public record ExportView(Filter filter, int count, Entered entered, Mistakes mistakes) {
    public boolean tooMany() {
      return count > ExportCases.MOST;
    }
  }

  @GET
  public Response list(@Context UriInfo uri) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    if (query.isEmpty()) {
      Optional<String> begins = listCases.byDefault().filter(kept -> !kept.isEmpty());
      if (begins.isPresent()) {
        return Response.seeOther(URI.create("/reviews?" + begins.get())).build();
      }
    }
    Entered entered = Entered.of(query);
    return Response.ok(Page.of("caselist/list", view(entered, Entered.nothing(), Mistakes.none()))).build();
  }

  /** Keeps the choices that the list was showing. */
  @POST
  @Path("filters")
  public Response keep(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Filter filter = Filter.of(entered);
    String name = entered.text("name");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(name.isEmpty(), "name", "Enter a name for the filter")
            .addIf(name.length() > LONGEST_NAME, "name", "The name must be 60 characters or fewer");
    if (!mistakes.any()) {
      KeepFilter.Outcome outcome = keepFilter.keep(filter, name, entered.has("shared", "yes"), entered.has("default", "yes"));
      switch (outcome) {
        case KEPT -> {
          return Response.seeOther(URI.create(filter.withoutWords().href("/reviews"))).build();
        }
        case NOTHING_CHOSEN -> mistakes.add("name", "Choose at least one filter before you save it. A search for a name is never saved");
        case TOO_MANY -> mistakes.add("name", "You have saved 30 filters. Remove one first");
      }
    }
    return Response.status(422).entity(Page.refused("caselist/list", view(entered, entered, mistakes))).type(MediaType.TEXT_HTML).build();
  }

  @POST
  @Path("filters/{filter}/remove")
  public Response remove(@PathParam("filter") String filter) {
    try {
      keepFilter.remove(UUID.fromString(filter));
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
    return Response.seeOther(URI.create("/reviews?all=yes")).build();
  }

  @GET
  @Path("export")
  public Page askWhy(@Context UriInfo uri) {
    Filter filter = Filter.of(Entered.of(uri.getQueryParameters()));
    return Page.of("caselist/export", new ExportView(filter, exportCases.count(filter), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("export")
  public Response export(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Filter filter = Filter.of(entered);
    int count = exportCases.count(filter);
    Optional<ExportCases.Format> format = java.util.stream.Stream.of(ExportCases.Format.values()).filter(f -> f.name().equals(entered.text("format"))).findFirst();
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(count > ExportCases.MOST, "reason", "Narrow the list to 1,000 cases or fewer")
            .addIf(reason.isEmpty(), "reason", "Enter what the file is for")
            .addIf(reason.length() > LONGEST_REASON, "reason", "What it is for must be 500 characters or fewer")
            .addIf(format.isEmpty(), "format", "Select the kind of file");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("caselist/export", new ExportView(filter, count, entered, mistakes))).type(MediaType.TEXT_HTML).build();
    }
    byte[] file = exportCases.export(filter, format.orElseThrow(), entered.has("names", "yes"), reason);
    return Response.ok(file, format.orElseThrow().type())
        .header("Content-Disposition", "attachment; filename=\"" + format.orElseThrow().fileName() + "\"")
        .build();
  }

  private ListView view(Entered query, Entered keeping, Mistakes mistakes) {
    Filter filter = Filter.of(query);
    Optional<Position> after = Position.read(query.text("after"), filter.sort());
    return new ListView(filter, listCases.list(filter, after), after.isPresent(), keeping, mistakes);
  }
}

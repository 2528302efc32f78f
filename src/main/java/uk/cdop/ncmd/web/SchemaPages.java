package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.cdop.ncmd.PublishedSchemas;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;

/** What is published of the datasets, open to anyone: it holds questions and codes, never what was answered. */
@Path("/schemas/ncmd")
public class SchemaPages {
  @Inject PublishedSchemas schemas;

  /** Every version, the newest first. */
  public record PublishedView(List<Version> versions) {}

  /** One version with its files. */
  public record Version(String id, String title, String note, String size, List<Link> files) {
    static Version of(PublishedSchemas.Published published, boolean newest) {
      String base = "/schemas/ncmd/" + published.version();
      String which = "of version " + published.version();
      return new Version(
          published.version(),
          published.version() + (newest ? " (new documents)" : ""),
          published.note(),
          Words.plural(published.elements(), "item") + ", " + Words.plural(published.repeats(), "kind") + " of lines, "
              + Words.plural(published.lists(), "code list"),
          List.of(
              new Link("JSON Schema (2020-12)", base + ".json", which),
              new Link("Data dictionary of the flat files (CSV)", base + "/dictionary.csv", which),
              new Link("Codes (CSV)", base + "/codes.csv", which),
              new Link("FHIR R4 Questionnaire", base + "/questionnaire.json", which)));
    }
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Page all() {
    List<PublishedSchemas.Published> newestFirst = schemas.all().reversed();
    return Page.of(
        "ncmd/published",
        new PublishedView(newestFirst.stream().map(one -> Version.of(one, one == newestFirst.getFirst())).toList()));
  }

  @GET
  @Path("{version}.json")
  @Produces("application/schema+json")
  public Response schema(@PathParam("version") String version) {
    return open(schemas.of(version));
  }

  @GET
  @Path("{version}/dictionary.csv")
  @Produces("text/csv; charset=utf-8")
  public Response dictionary(@PathParam("version") String version) {
    return open(schemas.dictionary(version));
  }

  @GET
  @Path("{version}/codes.csv")
  @Produces("text/csv; charset=utf-8")
  public Response codes(@PathParam("version") String version) {
    return open(schemas.codes(version));
  }

  @GET
  @Path("{version}/questionnaire.json")
  @Produces("application/fhir+json")
  public Response questionnaire(@PathParam("version") String version) {
    return open(schemas.questionnaire(version));
  }

  private static Response open(byte[] content) {
    return Response.ok(content).header("Cache-Control", "public, max-age=3600").build();
  }
}

package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import uk.cdop.ncmd.PublishedSchemas;

/** The schemas of the datasets, open to anyone: they hold no data. */
@Path("/schemas/ncmd")
public class SchemaPages {
  @Inject PublishedSchemas schemas;

  @GET
  @Path("{version}.json")
  @Produces("application/schema+json")
  public Response schema(@PathParam("version") String version) {
    return Response.ok(schemas.of(version)).header("Cache-Control", "public, max-age=3600").build();
  }
}

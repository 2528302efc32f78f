package uk.cdop.ncmd.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.ReadLatestDocument;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The documents of a case for machines of its panel. */
@Path("/api/reviews/{id}/ncmd")
@Tag(name = "NCMD-aligned documents (draft mapping)")
public class NcmdResource {
  @Inject ReadLatestDocument readLatest;

  @GET
  @Path("{event}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The newest document of a case for one event",
      description =
          "As it was produced and kept, in the NCMD-aligned dataset (draft mapping). Its schema is published at"
              + " /schemas/ncmd/{schema_version}.json. For coordinators of the panel whose case it is.")
  @APIResponse(
      responseCode = "200",
      description = "The document. Its ETag is the SHA-256 of its bytes.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "401", description = "Not logged in", content = @Content(mediaType = "application/problem+json"))
  @APIResponse(responseCode = "403", description = "The role does not include this", content = @Content(mediaType = "application/problem+json"))
  @APIResponse(
      responseCode = "404",
      description = "No such case in your panel, or no such document of it",
      content = @Content(mediaType = "application/problem+json"))
  public Response latest(
      @Parameter(description = "The case's id") @PathParam("id") String id,
      @Parameter(description = "NOTIFY, UPDATE or FINALISE") @PathParam("event") String event) {
    var latest = readLatest.read(ReviewId.of(id), Occasion.read(event).orElseThrow(Missing::new));
    return Response.ok(latest.bytes()).tag(latest.sha256()).build();
  }
}

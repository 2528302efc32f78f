package uk.cdop.information.office.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.cdop.information.office.ReadResponse;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** What an agency returned about a case, for machines of its panel. */
@Path("/api/reviews/{id}/requests/{request}/response")
@Tag(name = "Forms")
public class ResponseResource {
  @Inject ReadResponse readResponse;

  @GET
  @Produces("application/fhir+json")
  @Operation(
      summary = "A returned form as an HL7 FHIR R4 QuestionnaireResponse",
      description =
          "The form that was sent last, with the questions that were asked. Its questionnaire is published below /api/forms."
              + " For coordinators and designated doctors of the panel whose case it is.")
  @APIResponse(
      responseCode = "200",
      description = "The response",
      content = @Content(mediaType = "application/fhir+json", schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "401", description = "Not logged in", content = @Content(mediaType = "application/problem+json"))
  @APIResponse(responseCode = "403", description = "The role does not include this", content = @Content(mediaType = "application/problem+json"))
  @APIResponse(
      responseCode = "404",
      description = "No such case in your panel, or nothing was returned for this request",
      content = @Content(mediaType = "application/problem+json"))
  public String response(
      @Parameter(description = "The case's id") @PathParam("id") String id,
      @Parameter(description = "The request's id") @PathParam("request") String request) {
    return readResponse.read(ReviewId.of(id), uuid(request)).toString();
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

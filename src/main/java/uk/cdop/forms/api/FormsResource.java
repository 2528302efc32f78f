package uk.cdop.forms.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.open.AnswersSchema;
import uk.cdop.forms.open.FhirQuestionnaire;
import uk.cdop.platform.Missing;

/** The statutory forms as open data, for anyone and without an account. They hold questions, never answers. */
@Path("/api/forms")
@Tag(name = "Forms", description = "The statutory forms as data. Wording tagged as draft was not compared with the published form.")
public class FormsResource {
  private static final int AN_HOUR = 3600;

  @Inject Editions editions;

  /** Everything that is published. */
  @Schema(name = "PublishedForms", description = "The sets of forms as they were published together, and every edition")
  public record Published(
      @Schema(description = "By set, the edition of each form that belongs to it") Map<String, Map<String, String>> sets,
      List<PublishedEdition> editions) {}

  /** One edition and where it can be read. */
  @Schema(name = "PublishedEdition", description = "An edition of a form and the addresses of its schema and its questionnaire")
  public record PublishedEdition(
      @Schema(examples = "reporting") String form,
      @Schema(examples = "2022-04") String edition,
      String title,
      @Schema(description = "The edition before, if any") String follows,
      @Schema(description = "SHA-256 of the edition's source") String digest,
      long questions,
      @Schema(description = "How many of them must still be compared with the published form") long drafts,
      String schema,
      String questionnaire) {
    static PublishedEdition of(Edition edition) {
      String address = "/api/forms/" + edition.form() + "/" + edition.name();
      return new PublishedEdition(
          edition.form(), edition.name(), edition.title(), edition.follows().isEmpty() ? null : edition.follows(), edition.digest(),
          edition.questions().count(), edition.questions().filter(question -> question.about().draft()).count(),
          address + "/schema", address + "/questionnaire");
    }
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Every form and edition", description = "Open to anyone.")
  @APIResponse(
      responseCode = "200",
      description = "The forms",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Published.class)))
  public Published all() {
    return new Published(editions.sets(), editions.all().stream().map(PublishedEdition::of).toList());
  }

  @GET
  @Path("{form}/{edition}/schema")
  @Produces("application/schema+json")
  @Operation(
      summary = "An edition as JSON Schema",
      description = "Draft 2020-12, for a complete response: an object of answers by question id. Open to anyone.")
  @APIResponse(
      responseCode = "200",
      description = "The schema",
      content = @Content(mediaType = "application/schema+json", schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "404", description = "There is no such edition", content = @Content(mediaType = "application/problem+json"))
  public Response schema(
      @Parameter(description = "The form", example = "reporting") @PathParam("form") String form,
      @Parameter(description = "The edition", example = "2022-04") @PathParam("edition") String edition) {
    return published(AnswersSchema.of(edition(form, edition)), edition(form, edition));
  }

  @GET
  @Path("{form}/{edition}/questionnaire")
  @Produces("application/fhir+json")
  @Operation(summary = "An edition as an HL7 FHIR R4 Questionnaire", description = "Open to anyone.")
  @APIResponse(
      responseCode = "200",
      description = "The questionnaire",
      content = @Content(mediaType = "application/fhir+json", schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "404", description = "There is no such edition", content = @Content(mediaType = "application/problem+json"))
  public Response questionnaire(
      @Parameter(description = "The form", example = "reporting") @PathParam("form") String form,
      @Parameter(description = "The edition", example = "2022-04") @PathParam("edition") String edition) {
    return published(FhirQuestionnaire.of(edition(form, edition)), edition(form, edition));
  }

  private Edition edition(String form, String edition) {
    return editions.find(form, edition).orElseThrow(Missing::new);
  }

  /** An edition never changes, so it may be kept for a while. */
  private static Response published(ObjectNode document, Edition edition) {
    var cache = new CacheControl();
    cache.setMaxAge(AN_HOUR);
    return Response.ok(document.toString()).cacheControl(cache).tag(edition.digest()).build();
  }
}

package uk.cdop.notification.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.cdop.notification.ReadByReference;
import uk.cdop.notification.ReceiveDocument;
import uk.cdop.notification.Throttle;
import uk.cdop.platform.web.Problems;

/** Notifying a death from another system, and reading back what was notified. */
@Path("/api/notifications")
@Tag(name = "Notifications", description = "Tell a child death overview panel that a child has died")
public class NotificationsResource {
  @Inject ReceiveDocument receiveDocument;
  @Inject ReadByReference readByReference;
  @Inject Messages messages;
  @Inject Throttle throttle;
  @Context HttpServletRequest request;

  /** What the sender is told: nothing about the child. */
  @Schema(description = "The receipt of a notification. It holds nothing about the child.")
  public record Receipt(
      @Schema(examples = "N-7F3K-22") String reference, @Schema(description = "When the panel received it") Instant receivedAt) {}

  /** One mistake of a document. */
  @Schema(description = "An answer to fix")
  public record Mistake(
      @Schema(description = "The id of the question") String question, @Schema(description = "What to do, in words") String message) {}

  /** A problem with the mistakes of the document. */
  @Schema(description = "A problem (RFC 9457) with every mistake of the document")
  public record DocumentProblem(String type, String title, int status, String detail, List<Mistake> errors) {}

  /** A notification as staff read it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "A notification, its state, and the answers as they were sent")
  public record Notification(
      String reference,
      Instant receivedAt,
      @Schema(enumeration = {"RECEIVED", "OPENED", "ATTACHED", "OUT_OF_SCOPE", "TRANSFERRED"}) String status,
      @Schema(description = "When a coordinator decided about it", nullable = true) Instant decidedAt,
      @Schema(description = "The review it belongs to", format = "uuid", nullable = true) String review,
      @Schema(description = "Its reference at the panel it was sent on to", nullable = true) String referenceThere,
      @Schema(type = SchemaType.OBJECT, description = "Answers by question id; absent when it was sent on", nullable = true)
          @JsonRawValue
          String answers) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces({MediaType.APPLICATION_JSON, Problems.JSON})
  @Operation(
      operationId = "notify",
      summary = "Notify the death of a child",
      description =
          "Two ways. A service that sends messages, such as MBRRACE-UK Cascade, shows its bearer token: what it sends in its own shape is"
              + " kept word for word, answered with 201 when it became a notification and with 202 when a coordinator has to complete"
              + " it. Without a token it is open to anyone, without an account. The panel is that of `child.area`, else that of `child.postcode`; if neither tells, the"
              + " first panel of the service receives it and sends it on. The body is an object of answers by question id of the"
              + " notification form: text, a code, a date as 2026-11-21, a time as 14:05, a number, a list of codes, or a list of objects"
              + " for repeated entries. `{\"unanswered\": \"not_known\"}` says that it is not known. Answers to questions that are not"
              + " asked are left out.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT, description = "Answers by question id, at most 256 KiB"),
              example =
                  "{\"child.area\": \"OXON\", \"child.nhs_number_known\": \"no\", \"child.birth_date\": \"2026-10-30\","
                      + " \"death.date\": \"2026-11-18\", \"death.time\": {\"unanswered\": \"not_known\"}}"))
  @APIResponse(
      responseCode = "201",
      description = "Received, now or by an earlier request with the same key",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
  @APIResponse(
      responseCode = "202",
      description = "A message was kept, now or by an earlier request with the same key; a coordinator completes it",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Messages.MessageReceipt.class)))
  @APIResponse(responseCode = "401", description = "The token is not accepted", content = @Content(mediaType = Problems.JSON))
  @APIResponse(responseCode = "403", description = "The token is not that of the sender named", content = @Content(mediaType = Problems.JSON))
  @APIResponse(responseCode = "409", description = "The key was used for another message", content = @Content(mediaType = Problems.JSON))
  @APIResponse(responseCode = "415", description = "A document that is not JSON", content = @Content(mediaType = Problems.JSON))
  @APIResponse(
      responseCode = "400",
      description = "Not a JSON object of answers, an unknown question, or a bad key",
      content = @Content(mediaType = Problems.JSON, schema = @Schema(implementation = DocumentProblem.class)))
  @APIResponse(responseCode = "413", description = "The document is too large", content = @Content(mediaType = Problems.JSON))
  @APIResponse(
      responseCode = "422",
      description = "Answers are missing or wrong; every one is listed",
      content = @Content(mediaType = Problems.JSON, schema = @Schema(implementation = DocumentProblem.class)))
  @APIResponse(responseCode = "429", description = "Too many from this address; see Retry-After", content = @Content(mediaType = Problems.JSON))
  public Response receive(
      @Parameter(
              description = "8 to 100 characters made by the sender, the same for every try to send one notification",
              schema = @Schema(minLength = 8, maxLength = 100))
          @HeaderParam("Idempotency-Key")
          String key,
      @Parameter(description = "The sending service, such as `spen`; it must be the one of the token. Not needed with a sender's token")
          @HeaderParam("Message-Source")
          String source,
      @Parameter(hidden = true) @HeaderParam("Authorization") String authorization,
      @Parameter(hidden = true) InputStream body) {
    if (messages.meant(authorization, source)) {
      return messages.receive(body, key, request.getContentType());
    }
    if (!json()) {
      return Problems.json(415, "The request could not be read", "Send the document as application/json.");
    }
    if (!throttle.admits(request.getRemoteAddr())) {
      return Response.fromResponse(
              Problems.json(429, "Too many notifications", "Wait and send it again, or call the panel if it cannot wait."))
          .header("Retry-After", throttle.retryAfter())
          .build();
    }
    return switch (Document.read(body, key)) {
      case Document.Unreadable unreadable -> unreadable.problem();
      case Document.Readable readable ->
          switch (receiveDocument.receive(readable.answers(), readable.key())) {
            case ReceiveDocument.Outcome.Taken taken ->
                Response.created(URI.create("/api/notifications/" + taken.reference()))
                    .type(MediaType.APPLICATION_JSON)
                    .entity(new Receipt(taken.reference(), taken.receivedAt()))
                    .build();
            case ReceiveDocument.Outcome.Unknown unknown ->
                problem(400, "Unknown questions", "The form has no questions with these names.", unknown.names().stream()
                    .map(name -> new Mistake(name, "There is no question with this name")).toList());
            case ReceiveDocument.Outcome.Refused refused ->
                problem(422, "Answers to fix", "Fix the answers listed and send the document again.", refused.errors().stream()
                    .map(error -> new Mistake(error.question(), error.message())).toList());
          };
    };
  }

  @GET
  @Path("{reference}")
  @Produces({MediaType.APPLICATION_JSON, Problems.JSON})
  @Operation(
      operationId = "readNotification",
      summary = "Read a notification",
      description = "For coordinators and designated doctors of the panel that received it. The look is recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The notification",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Notification.class)))
  @APIResponse(responseCode = "401", description = "Nobody is logged in", content = @Content(mediaType = Problems.JSON))
  @APIResponse(responseCode = "403", description = "The role does not include this", content = @Content(mediaType = Problems.JSON))
  @APIResponse(responseCode = "404", description = "There is none, or it is not this panel's", content = @Content(mediaType = Problems.JSON))
  public Notification read(@PathParam("reference") String reference) {
    ReadByReference.Known known = readByReference.read(reference);
    return new Notification(
        known.reference(),
        known.receivedAt(),
        known.status(),
        known.decidedAt().orElse(null),
        known.review().orElse(null),
        known.referenceThere().orElse(null),
        known.answers().orElse(null));
  }

  private boolean json() {
    String type = request.getContentType();
    return type != null && type.split(";")[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON);
  }

  private static Response problem(int status, String title, String detail, List<Mistake> errors) {
    return Problems.json(status, title, detail, Map.of("errors", errors));
  }
}

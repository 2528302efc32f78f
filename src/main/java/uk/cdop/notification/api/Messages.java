package uk.cdop.notification.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.notification.KeepMessage;
import uk.cdop.notification.TakeMessage;
import uk.cdop.platform.Denied;
import uk.cdop.platform.NotLoggedIn;
import uk.cdop.platform.web.Problems;

/** Takes what a sending service posts: kept first, read after that. The token says who sends; nobody else can send in its name. */
@ApplicationScoped
class Messages {
  @Inject CurrentActor current;
  @Inject KeepMessage keepMessage;
  @Inject TakeMessage takeMessage;

  /** What a sending service is told. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "The receipt of a message of another service; the same each time it is sent with the same key")
  public record MessageReceipt(
      @Schema(description = "What to name when asking about it", format = "uuid") UUID message,
      @Schema(description = "When it was kept") Instant receivedAt,
      @Schema(enumeration = {"TAKEN", "TO_MEND"}) String state,
      @Schema(description = "The notification it became; absent when a coordinator completes it", nullable = true) String reference,
      @Schema(description = "What a coordinator has to add, in words") List<NotificationsResource.Mistake> errors) {}

  /**
   * Whether a request is a message and not a document of the form's own answers.
   *
   * @param authorization the header of that name; a token that is not accepted never counts as nobody's
   * @param source the header Message-Source
   * @throws NotLoggedIn when the request names a sender or shows a token, and nobody is known
   * @throws Denied when the sender it names is not the one its token belongs to
   */
  boolean meant(String authorization, String source) {
    Optional<Actor> actor = current.ifAny();
    if (actor.isEmpty() && (authorization != null || source != null)) {
      throw new NotLoggedIn();
    }
    boolean sender = actor.map(Permission.SEND_MESSAGES::heldBy).orElse(false);
    if (source != null && !(sender && actor.get().id().equals(source))) {
      throw new Denied(Permission.SEND_MESSAGES.name());
    }
    return sender;
  }

  Response receive(InputStream body, String key, String mediaType) {
    return switch (Sent.read(body, key, mediaType)) {
      case Sent.Unusable unusable -> unusable.problem();
      case Sent.Whole whole ->
          switch (keepMessage.keep(whole.keyHash(), whole.arrival())) {
            case KeepMessage.Outcome.KeyTaken taken ->
                Problems.json(409, "Key used before", "Another message was sent with this Idempotency-Key. Send this one with a new key.");
            case KeepMessage.Outcome.Kept kept -> told(takeMessage.take(kept.message()));
          };
    };
  }

  private static Response told(TakeMessage.Receipt receipt) {
    var entity =
        new MessageReceipt(
            receipt.message(),
            receipt.receivedAt(),
            receipt.reference().isPresent() ? "TAKEN" : "TO_MEND",
            receipt.reference().orElse(null),
            receipt.troubles().stream().map(each -> new NotificationsResource.Mistake(each.question(), each.message())).toList());
    var response =
        receipt.reference().isPresent()
            ? Response.created(URI.create("/api/notifications/" + receipt.reference().get()))
            : Response.accepted();
    return response.type(MediaType.APPLICATION_JSON).entity(entity).build();
  }
}

package uk.cdop.keyworker.voice.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.keyworker.voice.MarkForPanel;
import uk.cdop.keyworker.voice.ViewVoices;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** What the family lets the panel know. */
@Path("/reviews/{id}/family/panel")
@Produces(MediaType.TEXT_HTML)
public class VoicePages {
  private static final int SHORT = 200;
  private static final int LONGEST = 4000;

  @Inject ViewVoices viewVoices;
  @Inject MarkForPanel markForPanel;

  /** The form of one passage. */
  public record FormView(ViewVoices.View known, Entered entered, Mistakes mistakes, String key, String contact) {}

  @GET
  public Page list(@PathParam("id") String id) {
    return Page.of("keyworker/voices", viewVoices.view(ReviewId.of(id), Optional.empty()));
  }

  @GET
  @Path("new")
  public Page blank(@PathParam("id") String id, @QueryParam("contact") @DefaultValue("") String contact) {
    Optional<UUID> from = Entered.prefilled(Map.of("contact", contact)).id("contact");
    ViewVoices.View known = writable(viewVoices.view(ReviewId.of(id), from));
    return Page.of(
        "keyworker/voice-form",
        new FormView(known, Entered.prefilled(Map.of("words", known.said())), Mistakes.none(), UUID.randomUUID().toString(), from.map(UUID::toString).orElse("")));
  }

  @POST
  @Path("new")
  public Response mark(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(typed);
    ViewVoices.View known = writable(viewVoices.view(review, Optional.empty()));
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.text("words").isEmpty(), "words", "Enter what the family would like the panel to know")
            .addIf(entered.text("words").length() > LONGEST, "words", "What the family would like the panel to know must be 4,000 characters or fewer")
            .addIf(entered.text("agreed").isEmpty(), "agreed", "Enter who agreed to these words")
            .addIf(entered.text("agreed").length() > SHORT, "agreed", "Who agreed must be 200 characters or fewer");
    String key = entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString());
    if (!mistakes.any() && !markForPanel.mark(review, entered.id("contact"), entered.text("words"), entered.text("agreed"), key)) {
      mistakes.add("words", "There are 50 passages already. Put what is to be added into one of them");
    }
    return mistakes.any()
        ? Response.status(422)
            .entity(Page.refused("keyworker/voice-form", new FormView(known, entered, mistakes, key, entered.id("contact").map(UUID::toString).orElse(""))))
            .type(MediaType.TEXT_HTML)
            .build()
        : Response.seeOther(URI.create(known.frame().href("family/panel"))).build();
  }

  @POST
  @Path("{voice}/take-back")
  public Response takeBack(@PathParam("id") String id, @PathParam("voice") String voice) {
    ReviewId review = ReviewId.of(id);
    markForPanel.takeBack(review, uuid(voice));
    return Response.seeOther(URI.create("/reviews/" + review + "/family/panel")).build();
  }

  /** A form is for those who write. */
  private static ViewVoices.View writable(ViewVoices.View known) {
    if (!known.writes()) {
      throw new Denied("RECORD_CONTACT");
    }
    return known;
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

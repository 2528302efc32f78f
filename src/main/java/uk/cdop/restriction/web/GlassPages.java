package uk.cdop.restriction.web;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.restriction.BreakGlass;
import uk.cdop.restriction.CloseGlass;
import uk.cdop.restriction.ViewGlass;
import uk.cdop.review.ReviewId;

/** The interruption before a restricted case. Its address names the restriction, so that nothing below a case answers to others. */
@Path("/restricted/{restriction}")
@Produces(MediaType.TEXT_HTML)
public class GlassPages {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  @Inject ViewGlass viewGlass;
  @Inject BreakGlass breakGlass;
  @Inject CloseGlass closeGlass;

  /** How long it may be open. */
  private enum Hours {
    ONE(1, "1 hour"),
    FOUR(4, "4 hours"),
    EIGHT(8, "8 hours");

    private final int number;
    private final String label;

    Hours(int number, String label) {
      this.number = number;
      this.label = label;
    }

    static Optional<Hours> of(String code) {
      return Stream.of(values()).filter(one -> String.valueOf(one.number).equals(code)).findFirst();
    }
  }

  /** The page's view. */
  public record View(ViewGlass.View known, Entered entered, Mistakes mistakes) {
    public List<Choice> lengths() {
      return Stream.of(Hours.values())
          .map(one -> new Choice(String.valueOf(one.number), one.label, "", entered.has("hours", String.valueOf(one.number))))
          .toList();
    }
  }

  @GET
  public Page ask(@PathParam("restriction") String restriction) {
    return Page.of("restriction/glass", new View(viewGlass.view(id(restriction)), Entered.nothing(), Mistakes.none()));
  }

  @POST
  public Response open(@PathParam("restriction") String restriction, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    ViewGlass.View known = viewGlass.view(id(restriction));
    String reason = entered.text("reason");
    Optional<Hours> hours = Hours.of(entered.text("hours"));
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.length() < SHORTEST, "reason", "Enter why you need to open it, in a sentence")
            .addIf(reason.length() > LONGEST, "reason", "The reason must be 1,000 characters or fewer")
            .addIf(hours.isEmpty(), "hours", "Select how long you need it");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("restriction/glass", new View(known, entered, mistakes))).type(MediaType.TEXT_HTML).build();
    }
    ReviewId review = breakGlass.open(id(restriction), reason, Duration.ofHours(hours.orElseThrow().number));
    return Response.seeOther(URI.create("/reviews/" + review)).build();
  }

  @POST
  @Path("close")
  public Response close(@PathParam("restriction") String restriction) {
    closeGlass.close(id(restriction));
    return Response.seeOther(URI.create("/home")).build();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

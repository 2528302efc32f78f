package uk.cdop.pack.web;

import jakarta.inject.Inject;
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
import uk.cdop.pack.RecallPack;
import uk.cdop.pack.ViewRelease;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** One released version of a pack: who signed and who opened it, and its recall. */
@Path("/reviews/{id}/pack/versions/{pack}")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {
  private static final int LONGEST_REASON = 500;

  @PathParam("id")
  String id;

  @PathParam("pack")
  String pack;

  @Inject ViewRelease viewRelease;
  @Inject RecallPack recallPack;

  /** The page. */
  public record ReleaseView(ViewRelease.View release, Entered entered, Mistakes mistakes) {}

  @GET
  public Page view(@QueryParam("after") String after) {
    Optional<UUID> last = Entered.prefilled(Map.of("after", after == null ? "" : after)).id("after");
    return Page.of("pack/version", new ReleaseView(viewRelease.view(review(), pack(), last), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("recall")
  public Object recall(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.isEmpty(), "reason", "Enter why you recall the papers")
            .addIf(reason.length() > LONGEST_REASON, "reason", "Use at most 500 characters");
    if (mistakes.any()) {
      return Page.refused("pack/version", new ReleaseView(viewRelease.view(review(), pack(), Optional.empty()), entered, mistakes));
    }
    recallPack.recall(review(), pack(), reason);
    return Response.seeOther(URI.create("/reviews/" + review() + "/pack/versions/" + pack())).build();
  }

  private ReviewId review() {
    return ReviewId.of(id);
  }

  private UUID pack() {
    return Ids.of(pack);
  }
}

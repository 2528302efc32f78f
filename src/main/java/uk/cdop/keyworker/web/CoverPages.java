package uk.cdop.keyworker.web;

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
import java.util.UUID;
import uk.cdop.keyworker.ArrangeCover;
import uk.cdop.keyworker.EndCover;
import uk.cdop.keyworker.ViewCover;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** Who stands in for a family's key worker, and on which days. */
@Path("/reviews/{id}/family/cover")
@Produces(MediaType.TEXT_HTML)
public class CoverPages {
  @Inject ViewCover viewCover;
  @Inject ArrangeCover arrangeCover;
  @Inject EndCover endCover;

  /** The page with its form. */
  public record View(ViewCover.OfFamily known, CoverForm form) {}

  @GET
  public Page cover(@PathParam("id") String id) {
    return Page.of("keyworker/cover", new View(viewCover.ofFamily(ReviewId.of(id)), CoverForm.blank()));
  }

  @POST
  public Response arrange(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    ViewCover.OfFamily known = viewCover.ofFamily(review);
    CoverForm form = CoverForm.read(Entered.of(typed), known.today());
    Mistakes mistakes = form.mistakes();
    if (!mistakes.any()) {
      CoverForm.tell(arrangeCover.forFamily(review, form.wish(), form.key()), mistakes);
    }
    return mistakes.any()
        ? Response.status(422).entity(Page.refused("keyworker/cover", new View(known, form))).type(MediaType.TEXT_HTML).build()
        : Response.seeOther(URI.create(known.frame().href("family/cover"))).build();
  }

  @POST
  @Path("{cover}/end")
  public Response end(@PathParam("id") String id, @PathParam("cover") String cover) {
    ReviewId review = ReviewId.of(id);
    endCover.end(review, uuid(cover));
    return Response.seeOther(URI.create("/reviews/" + review + "/family/cover")).build();
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

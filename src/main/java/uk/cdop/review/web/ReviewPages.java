package uk.cdop.review.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ViewReview;

/** A case's summary. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {
  @Inject ViewReview viewReview;

  @GET
  @Path("{id}")
  public Page summary(@PathParam("id") String id) {
    return Page.of("review/summary", viewReview.view(ReviewId.of(id)));
  }
}

package uk.cdop.themed.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;
import uk.cdop.themed.ViewCaseRegional;

/** What the owner of a case shared with regional meetings and what came back. */
@Path("/reviews/{id}/regional")
@Produces(MediaType.TEXT_HTML)
public class CaseRegionalPages {
  @Inject ViewCaseRegional viewCaseRegional;

  @GET
  public Page regional(@PathParam("id") String id) {
    return Page.of("themed/case", viewCaseRegional.view(ReviewId.of(id)));
  }
}

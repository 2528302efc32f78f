package uk.cdop.meeting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.meeting.ViewCasePanel;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** The panel's part of a case. */
@Path("/reviews/{id}/panel")
@Produces(MediaType.TEXT_HTML)
public class CasePanelPages {
  @Inject ViewCasePanel viewCasePanel;

  @GET
  public Page panel(@PathParam("id") String id) {
    return Page.of("meeting/case-panel", viewCasePanel.view(ReviewId.of(id)));
  }
}

package uk.cdop.notification.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.notification.ViewCaseNotifications;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** What was notified about the child of a case. */
@Path("/reviews/{id}/notification")
@Produces(MediaType.TEXT_HTML)
public class CaseNotificationPages {
  @Inject ViewCaseNotifications viewCaseNotifications;

  /** The page, with what was done before it. */
  public record CaseView(ViewCaseNotifications.View shown, String banner) {}

  @GET
  public Page notifications(@PathParam("id") String id, @QueryParam("done") String done) {
    String banner = "corrected".equals(done) ? "The change is saved. What was sent is kept." : "";
    return Page.of("notification/case", new CaseView(viewCaseNotifications.view(ReviewId.of(id)), banner));
  }
}

package uk.cdop.notification.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.notification.ViewCaseNotifications;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** What was notified about the child of a case. */
@Path("/reviews/{id}/notification")
@Produces(MediaType.TEXT_HTML)
public class CaseNotificationPages {
  @Inject ViewCaseNotifications viewCaseNotifications;

  @GET
  public Page notifications(@PathParam("id") String id) {
    return Page.of("notification/case", viewCaseNotifications.view(ReviewId.of(id)));
  }
}

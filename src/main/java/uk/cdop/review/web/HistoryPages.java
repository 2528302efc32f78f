package uk.cdop.review.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import uk.cdop.access.Permission;
import uk.cdop.audit.AuditPart;
import uk.cdop.audit.ReadAudit;
import uk.cdop.platform.Page;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Who has looked at a case, for those entitled to know. */
@Path("/reviews/{id}/history")
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {
  @Inject OpenCase openCase;
  @Inject ReadAudit readAudit;

  /** The page's view. */
  public record View(CaseFrame frame, AuditPart part) {}

  @GET
  public Page history(@PathParam("id") String id, @QueryParam("before") Long before) {
    ReviewId review = ReviewId.of(id);
    AuditPart part = readAudit.ofReview(review.value(), Optional.ofNullable(before));
    CaseFrame frame = openCase.open(review, "history", Permission.SEE_WHO_LOOKED, "audit.case_viewed");
    return Page.of("review/history", new View(frame, part));
  }
}

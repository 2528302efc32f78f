package uk.cdop.information.answering.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import uk.cdop.information.answering.ReadRevisions;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** Every save of an answer, for the CDOP's side. */
@Path("/reviews/{review}/requests/{id:[0-9a-f-]{36}}/revisions")
@Produces(MediaType.TEXT_HTML)
public class RevisionPages {
  @Inject ReadRevisions readRevisions;

  @PathParam("review")
  String review;

  @PathParam("id")
  String id;

  @GET
  public Page list(@QueryParam("from") @DefaultValue("2147483647") String from) {
    return Page.of("information/revisions", readRevisions.list(ReviewId.of(review), request(), number(from)));
  }

  @GET
  @Path("{number:[0-9]+}")
  public Page one(@PathParam("number") String number) {
    return Page.of("information/revision", readRevisions.one(ReviewId.of(review), request(), number(number)));
  }

  public static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException tooLarge) {
      throw new Missing();
    }
  }

  private UUID request() {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

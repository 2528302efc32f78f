package uk.cdop.information.office.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.information.office.RefusePassOn;
import uk.cdop.information.office.ReleasePassOn;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** What a coordinator decides about a request that waits to be passed on to an address nobody knows here. */
@Path("/reviews/{review}/requests/{id:[0-9a-f-]{36}}/passing")
@Produces(MediaType.TEXT_HTML)
public class PassingPages {
  @Inject ReleasePassOn releasePassOn;
  @Inject RefusePassOn refusePassOn;

  @PathParam("review")
  String review;

  @PathParam("id")
  String id;

  @POST
  @Path("release")
  public Response release(MultivaluedMap<String, String> form) {
    releasePassOn.release(ReviewId.of(review), request(), version(form));
    return back();
  }

  @POST
  @Path("refuse")
  public Response refuse(MultivaluedMap<String, String> form) {
    refusePassOn.refuse(ReviewId.of(review), request(), version(form));
    return back();
  }

  private static long version(MultivaluedMap<String, String> form) {
    return Entered.of(form).whole("version").orElse(-1L);
  }

  private UUID request() {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  private Response back() {
    return Response.seeOther(URI.create("/reviews/" + review + "/requests/" + request())).build();
  }
}

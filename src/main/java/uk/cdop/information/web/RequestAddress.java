package uk.cdop.information.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** A request as its pages' addresses name it. */
public record RequestAddress(ReviewId review, UUID id) {
  public static RequestAddress of(String review, String id) {
    try {
      return new RequestAddress(ReviewId.of(review), UUID.fromString(id));
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  /** A form without a version never fits a stored one; whether the sender may act is asked first. */
  public static long version(MultivaluedMap<String, String> form) {
    return Entered.of(form).whole("version").orElse(-1L);
  }

  public Response back() {
    return Response.seeOther(URI.create("/reviews/" + review + "/requests/" + id)).build();
  }
}

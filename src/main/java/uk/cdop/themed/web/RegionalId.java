package uk.cdop.themed.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.platform.Missing;

/** Reads an id from an address of a regional meeting; what is no id is answered like what does not exist. */
final class RegionalId {
  private RegionalId() {}

  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  static Response to(UUID meeting, String rest) {
    return Response.seeOther(URI.create("/regional/" + meeting + rest)).build();
  }
}

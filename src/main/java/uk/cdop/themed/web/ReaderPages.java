package uk.cdop.themed.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.themed.ViewReaders;

/** Who has read what of the papers of a regional meeting. */
@Path("/regional/{id}/readers")
@Produces(MediaType.TEXT_HTML)
public class ReaderPages {
  @Inject ViewReaders viewReaders;

  @GET
  public Page all(@PathParam("id") String id) {
    return Page.of("themed/readers", viewReaders.view(RegionalId.of(id)));
  }

  @GET
  @Path("{letter}")
  public Page one(@PathParam("id") String id, @PathParam("letter") String letter, @QueryParam("after") String after) {
    Optional<UUID> last = Entered.prefilled(Map.of("after", after == null ? "" : after)).id("after");
    return Page.of("themed/case-readers", viewReaders.view(RegionalId.of(id), letter, last));
  }
}

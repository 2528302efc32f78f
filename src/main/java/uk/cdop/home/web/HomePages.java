package uk.cdop.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.home.ViewDesk;
import uk.cdop.platform.Page;

/** The start page for anyone and the desk of a person with an account. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {
  @Inject ViewDesk viewDesk;

  /** A page of fixed words has nothing to show but itself. */
  public record Nothing() {}

  /** The address `/` is answered here: a rewrite in `undertow-handlers.conf` leaves it open to anyone. */
  @GET
  @Path("start")
  public Page start() {
    return Page.of("home/start", new Nothing());
  }

  @GET
  @Path("home")
  public Page home() {
    return Page.of("home/desk", viewDesk.view());
  }
}

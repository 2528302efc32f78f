package uk.cdop.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.home.BringBack;
import uk.cdop.home.ListPutOff;
import uk.cdop.home.PutOff;
import uk.cdop.home.ViewDesk;
import uk.cdop.home.ViewKind;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** The start page for anyone and the desk of a person with an account. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {
  private static final int LONGEST = 500;

  @Inject ViewDesk viewDesk;
  @Inject ViewKind viewKind;
  @Inject PutOff putOff;
  @Inject ListPutOff listPutOff;
  @Inject BringBack bringBack;

  /** A page of fixed words has nothing to show but itself. */
  public record Nothing() {}

  /** The lines of one kind. */
  public record KindView(ViewKind.View known, Entered entered, Mistakes mistakes, String after) {
    public List<Choice> lines() {
      return known.lines().stream().map(line -> new Choice(line.id(), line.task().what() + ", " + line.task().subject(), line.task().why(), entered.has("line", line.id()))).toList();
    }
  }

  /** What was put off. */
  public record PutOffView(List<ListPutOff.Line> lines) {}

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

  @GET
  @Path("home/kinds/{kind}")
  public Page kind(@PathParam("kind") String kind, @QueryParam("after") @DefaultValue("") String after) {
    return Page.of("home/kind", new KindView(viewKind.view(kind, after), Entered.nothing(), Mistakes.none(), after));
  }

  @POST
  @Path("home/kinds/{kind}")
  public Response putOff(@PathParam("kind") String kind, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String after = entered.text("after");
    ViewKind.View known = viewKind.view(kind, after);
    Set<String> lines = new HashSet<>(entered.all("line"));
    Optional<LocalDate> until = entered.date("until");
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(lines.isEmpty(), "line", "Select at least one line")
            .addIf(until.filter(putOff::allowed).isEmpty(), "until", "Enter a day within the next 28 days")
            .addIf(reason.isEmpty(), "reason", "Enter why it can wait")
            .addIf(reason.length() > LONGEST, "reason", "Why it can wait must be 500 characters or fewer");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("home/kind", new KindView(known, entered, mistakes, after))).type(MediaType.TEXT_HTML).build();
    }
    putOff.putOff(lines, until.orElseThrow(), reason);
    return Response.seeOther(URI.create("/home/put-off")).build();
  }

  @GET
  @Path("home/put-off")
  public Page listPutOff() {
    return Page.of("home/put-off", new PutOffView(listPutOff.list()));
  }

  @POST
  @Path("home/put-off/{line}/back")
  public Response bringBack(@PathParam("line") String line) {
    bringBack.bringBack(line.matches("[0-9a-f]{32}") ? line : "");
    return Response.seeOther(URI.create("/home")).build();
  }
}

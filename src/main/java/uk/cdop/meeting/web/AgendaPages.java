package uk.cdop.meeting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.meeting.AddToAgenda;
import uk.cdop.meeting.ArrangeAgenda;
import uk.cdop.meeting.ArrangeAgenda.Change;
import uk.cdop.meeting.ViewAgenda;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** The agenda of a meeting, built by buttons. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class AgendaPages {
  @Inject ViewAgenda viewAgenda;
  @Inject AddToAgenda addToAgenda;
  @Inject ArrangeAgenda arrangeAgenda;

  @GET
  @Path("{id}/agenda")
  public Page show(@PathParam("id") String id) {
    return Page.of("meeting/agenda", viewAgenda.view(MeetingId.of(id)));
  }

  @POST
  @Path("{id}/agenda")
  public Response add(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    addToAgenda.add(meeting, entered.all("review").stream().map(ReviewId::of).distinct().toList());
    String to = entered.has("from", "builder") ? "/agenda" : "#agenda";
    return Response.seeOther(URI.create("/meetings/" + meeting + to)).build();
  }

  @POST
  @Path("{id}/agenda/breaks")
  public Response addBreak(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    arrangeAgenda.addBreak(meeting, version(Entered.of(sent)));
    return back(meeting, "");
  }

  @POST
  @Path("{id}/agenda/breaks/{break}")
  public Response arrangeBreak(
      @PathParam("id") String id, @PathParam("break") String pause, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    arrangeAgenda.arrangeBreak(meeting, version(entered), MeetingId.of(pause), change(entered));
    return back(meeting, "");
  }

  @POST
  @Path("{id}/agenda/{letter}")
  public Response arrange(
      @PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    arrangeAgenda.arrange(meeting, version(entered), letter, change(entered));
    return back(meeting, "#case-" + letter);
  }

  private static Change change(Entered entered) {
    return switch (entered.text("change")) {
      case "up" -> new Change.Up();
      case "down" -> new Change.Down();
      case "top" -> new Change.ToTop();
      case "end" -> new Change.ToEnd();
      case "remove" -> new Change.Remove();
      case "heavy" -> new Change.Weigh(true);
      case "ordinary" -> new Change.Weigh(false);
      case "minutes" ->
          entered
              .whole("minutes")
              .<Change>map(planned -> new Change.Minutes((int) Math.clamp(planned, 5, 180)))
              .orElseGet(Change.Nothing::new);
      default -> new Change.Nothing();
    };
  }

  private static long version(Entered entered) {
    return entered.whole("version").orElse(-1L);
  }

  /** To the case that was changed, so that nobody loses their place. */
  private static Response back(UUID meeting, String fragment) {
    return Response.seeOther(URI.create("/meetings/" + meeting + "/agenda" + fragment)).build();
  }
}

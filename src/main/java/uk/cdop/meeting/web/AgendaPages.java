package uk.cdop.meeting.web;

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
import uk.cdop.meeting.AddToAgenda;
import uk.cdop.meeting.ArrangeAgenda;
import uk.cdop.meeting.ArrangeAgenda.Change;
import uk.cdop.platform.Entered;
import uk.cdop.review.ReviewId;

/** The agenda of a meeting, changed by buttons. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class AgendaPages {
  @Inject AddToAgenda addToAgenda;
  @Inject ArrangeAgenda arrangeAgenda;

  @POST
  @Path("{id}/agenda")
  public Response add(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    addToAgenda.add(meeting, ReviewId.of(Entered.of(sent).text("review")));
    return back(meeting);
  }

  @POST
  @Path("{id}/agenda/{letter}")
  public Response arrange(
      @PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    Change change =
        switch (entered.text("change")) {
          case "up" -> new Change.Up();
          case "down" -> new Change.Down();
          case "remove" -> new Change.Remove();
          case "minutes" -> minutes(entered);
          default -> new Change.Nothing();
        };
    arrangeAgenda.arrange(meeting, letter, change);
    return back(meeting);
  }

  private static Change minutes(Entered entered) {
    return entered
        .whole("minutes")
        .<Change>map(planned -> new Change.Minutes((int) Math.clamp(planned, 5, 180)))
        .orElseGet(Change.Nothing::new);
  }

  private static Response back(UUID meeting) {
    return Response.seeOther(URI.create("/meetings/" + meeting + "#agenda")).build();
  }
}

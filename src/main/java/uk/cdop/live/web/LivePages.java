package uk.cdop.live.web;

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
import java.util.Arrays;
import java.util.UUID;
import uk.cdop.live.LiveView;
import uk.cdop.live.MoveMeeting;
import uk.cdop.live.Position;
import uk.cdop.live.SeatPeople;
import uk.cdop.live.ShowRoom;
import uk.cdop.live.ViewLive;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;

/** A meeting while it is held: its door, the screen of the room, moving on, and who is there. */
@Path("/live/{meeting}")
@Produces(MediaType.TEXT_HTML)
public class LivePages {
  @Inject ViewLive viewLive;
  @Inject MoveMeeting moveMeeting;
  @Inject SeatPeople seatPeople;
  @Inject ShowRoom showRoom;

  @GET
  public Page door(@PathParam("meeting") String meeting) {
    return Page.of("live/door", viewLive.view(LiveId.of(meeting)));
  }

  @GET
  @Path("room")
  public Page room(@PathParam("meeting") String meeting) {
    return Page.of("live/room", showRoom.show(LiveId.of(meeting)));
  }

  /** Leads to where the meeting is then, also when somebody else had moved it. */
  @POST
  @Path("move")
  public Response move(@PathParam("meeting") String meeting, MultivaluedMap<String, String> sent) {
    Entered typed = Entered.of(sent);
    UUID id = LiveId.of(meeting);
    MoveMeeting.To to = one(MoveMeeting.To.values(), typed.text("to"));
    Position now = moveMeeting.move(id, typed.whole("moved").orElse(-1L), to, typed.text("letter"));
    LiveView view = viewLive.view(id);
    return to(now.place() == Position.Place.CASE && view.currentCase().isPresent() ? view.href() + "/record/" + now.letter() : view.href());
  }

  @POST
  @Path("seats")
  public Response seats(@PathParam("meeting") String meeting, MultivaluedMap<String, String> sent) {
    Entered typed = Entered.of(sent);
    UUID id = LiveId.of(meeting);
    seatPeople.mark(id, typed.text("account"), one(SeatPeople.Mark.values(), typed.text("mark")), typed.text("letter"));
    return to("/live/" + id + (typed.text("letter").isEmpty() ? "#people" : "/record/" + LiveLetter.of(typed.text("letter")) + "#people"));
  }

  private static <E extends Enum<E>> E one(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElseThrow(Missing::new);
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}

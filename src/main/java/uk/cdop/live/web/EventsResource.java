package uk.cdop.live.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import uk.cdop.live.FollowMeeting;

/** Tells open pages where a meeting is, as it moves. Listening does not count as activity. */
@Path("/live/{meeting}/events")
public class EventsResource {
  @Inject FollowMeeting follow;
  @Inject Listeners listeners;
  @Context HttpServletResponse response;

  /** Answers 204 on a day without anything to tell, which a browser takes as the end. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(@PathParam("meeting") String meeting, @Context SseEventSink sink, @Context Sse sse) {
    FollowMeeting.Listener listener =
        follow.follow(LiveId.of(meeting)).orElseThrow(() -> new WebApplicationException(Response.noContent().build()));
    response.setHeader("X-Accel-Buffering", "no");
    if (!listeners.add(listener, sink, sse)) {
      throw new WebApplicationException(Response.status(503).header("Retry-After", "30").build());
    }
  }
}

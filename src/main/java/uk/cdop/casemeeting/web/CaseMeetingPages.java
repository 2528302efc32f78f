package uk.cdop.casemeeting.web;

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
import uk.cdop.casemeeting.CallOffCaseMeeting;
import uk.cdop.casemeeting.ListCaseMeetings;
import uk.cdop.casemeeting.ViewCaseMeeting;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** The meetings about a case: the list, one of them, and calling one off. */
@Path("/reviews/{id}/meetings")
@Produces(MediaType.TEXT_HTML)
public class CaseMeetingPages {
  /** An address's id; the words of the kinds of meeting never look like one. */
  static final String MEETING = "{meeting: [0-9a-f]{8}-[0-9a-f-]{27}}";

  @Inject ListCaseMeetings listCaseMeetings;
  @Inject ViewCaseMeeting viewCaseMeeting;
  @Inject CallOffCaseMeeting callOffCaseMeeting;

  /** The form in which a meeting is called off. */
  public record CallOffView(ViewCaseMeeting.View meeting, Entered entered, Mistakes mistakes) {}

  @GET
  public Page list(@PathParam("id") String id) {
    return Page.of("casemeeting/list", listCaseMeetings.list(ReviewId.of(id)));
  }

  @GET
  @Path(MEETING)
  public Page show(@PathParam("id") String id, @PathParam("meeting") UUID meeting) {
    return Page.of("casemeeting/meeting", viewCaseMeeting.view(ReviewId.of(id), meeting));
  }

  @GET
  @Path(MEETING + "/call-off")
  public Page callingOff(@PathParam("id") String id, @PathParam("meeting") UUID meeting) {
    return Page.of(
        "casemeeting/call-off", new CallOffView(viewCaseMeeting.view(ReviewId.of(id), meeting), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path(MEETING + "/call-off")
  public Object callOff(@PathParam("id") String id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(sent);
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.text("why").isEmpty(), "why", "Enter why the meeting is cancelled")
            .addIf(entered.text("why").length() > 1000, "why", "Use 1,000 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("casemeeting/call-off", new CallOffView(viewCaseMeeting.view(review, meeting), entered, mistakes));
    }
    callOffCaseMeeting.callOff(review, meeting, entered.whole("seen").orElse(0L).intValue(), entered.text("why"));
    return Response.seeOther(URI.create("/reviews/" + review + "/meetings")).build();
  }
}

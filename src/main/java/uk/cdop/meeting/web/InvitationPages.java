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
import uk.cdop.meeting.AnswerInvitation;
import uk.cdop.meeting.CancelMeeting;
import uk.cdop.meeting.MeetingView;
import uk.cdop.meeting.SendInvitations;
import uk.cdop.meeting.ViewMeeting;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** Asking people to a meeting, their answers, and calling it off. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class InvitationPages {
  @Inject SendInvitations sendInvitations;
  @Inject AnswerInvitation answerInvitation;
  @Inject CancelMeeting cancelMeeting;
  @Inject ViewMeeting viewMeeting;

  /** The question before a meeting is cancelled. */
  public record CancelView(MeetingView meeting, Entered entered, Mistakes mistakes) {}

  /** The coordinator's form for what people answered by other ways. */
  public record AnswersView(MeetingView meeting) {}

  @GET
  @Path("{id}/invitations")
  public Page check(@PathParam("id") String id) {
    return Page.of("meeting/invitations", sendInvitations.check(MeetingId.of(id)));
  }

  @POST
  @Path("{id}/invitations")
  public Response send(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    sendInvitations.send(meeting, Entered.of(sent).whole("version").orElse(-1L));
    return to(meeting);
  }

  @GET
  @Path("{id}/answers")
  public Page answers(@PathParam("id") String id) {
    return Page.of("meeting/answers", new AnswersView(planned(id)));
  }

  @POST
  @Path("{id}/answers")
  public Response answer(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    String answer = entered.text("answer");
    if (answer.equals("coming") || answer.equals("not-coming") || answer.equals("deputy")) {
      answerInvitation.answer(meeting, entered.text("account"), answer.equals("coming"), answer.equals("deputy"));
    } else {
      viewMeeting.view(meeting); // whoever may not answer is refused without an answer too
    }
    return entered.has("from", "answers") ? Response.seeOther(URI.create("/meetings/" + meeting + "/answers")).build() : to(meeting);
  }

  @GET
  @Path("{id}/cancel")
  public Page cancelling(@PathParam("id") String id) {
    return Page.of("meeting/cancel", new CancelView(planned(id), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/cancel")
  public Object cancel(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.text("reason").isEmpty(), "reason", "Enter why the meeting is cancelled");
    mistakes.addIf(entered.text("reason").length() > 500, "reason", "Why the meeting is cancelled must be 500 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("meeting/cancel", new CancelView(planned(id), entered, mistakes));
    }
    UUID meeting = MeetingId.of(id);
    cancelMeeting.cancel(meeting, entered.whole("version").orElse(-1L), entered.text("reason"));
    return to(meeting);
  }

  private MeetingView planned(String id) {
    MeetingView meeting = viewMeeting.view(MeetingId.of(id));
    if (!meeting.may().plan()) {
      throw new Missing();
    }
    return meeting;
  }

  private static Response to(UUID meeting) {
    return Response.seeOther(URI.create("/meetings/" + meeting)).build();
  }
}

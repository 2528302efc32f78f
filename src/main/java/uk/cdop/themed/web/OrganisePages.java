package uk.cdop.themed.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.themed.ArrangeItems;
import uk.cdop.themed.ArrangeItems.Change;
import uk.cdop.themed.CancelMeeting;
import uk.cdop.themed.RegionalView;
import uk.cdop.themed.ReleaseMeeting;
import uk.cdop.themed.SharedText;
import uk.cdop.themed.StartMeeting;
import uk.cdop.themed.ViewRegional;

/** What the host of a regional meeting does with it: release, order, start, cancel. */
@Path("/regional")
@Produces(MediaType.TEXT_HTML)
public class OrganisePages {
  @Inject ViewRegional viewRegional;
  @Inject ReleaseMeeting releaseMeeting;
  @Inject ArrangeItems arrangeItems;
  @Inject StartMeeting startMeeting;
  @Inject CancelMeeting cancelMeeting;

  /** A step that is asked about once more. */
  public record StepView(RegionalView meeting, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("{id}/release")
  public Page releasing(@PathParam("id") String id) {
    return Page.of("themed/release", new StepView(organised(RegionalId.of(id)), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/release")
  public Object release(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    String wrong =
        !entered.has("sure", "yes")
            ? "Confirm that the papers can be opened to everyone who attends"
            : switch (releaseMeeting.release(meeting)) {
              case RELEASED -> "";
              case NOT_AGREED -> "Every CDOP must agree or decline before the papers are released";
              case NOT_READY -> "Every CDOP must say that its cases are chosen and their papers checked before the papers are released";
              case NO_CASES -> "Between 1 and 26 cases must be offered before the papers are released";
              case PAST -> "The papers cannot be released now. Go back to the meeting to see its state";
            };
    return wrong.isEmpty()
        ? RegionalId.to(meeting, "#agenda")
        : Page.refused("themed/release", new StepView(organised(meeting), entered, Mistakes.none().add("sure", wrong)));
  }

  @POST
  @Path("{id}/agenda/{letter}")
  public Response arrange(@PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    Change change =
        switch (entered.text("change")) {
          case "up" -> new Change.Move(-1);
          case "down" -> new Change.Move(1);
          default -> new Change.Minutes((int) Math.clamp(entered.whole("minutes").orElse(30L), 5, 180));
        };
    arrangeItems.arrange(meeting, letter, change);
    return RegionalId.to(meeting, "#agenda");
  }

  @POST
  @Path("{id}/start")
  public Response start(@PathParam("id") String id) {
    UUID meeting = RegionalId.of(id);
    startMeeting.start(meeting);
    return RegionalId.to(meeting, "");
  }

  @GET
  @Path("{id}/cancel")
  public Page cancelling(@PathParam("id") String id) {
    return Page.of("themed/cancel", new StepView(organised(RegionalId.of(id)), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/cancel")
  public Object cancel(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    List<String> signs = SharedText.signs(entered.text("reason"));
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(
        entered.text("reason").isEmpty() || entered.text("reason").length() > 500, "reason", "Enter why the meeting is cancelled, in 500 characters or fewer");
    mistakes.addIf(!signs.isEmpty(), "reason", "Take out what could identify someone: " + String.join(", ", signs));
    if (mistakes.any()) {
      return Page.refused("themed/cancel", new StepView(organised(meeting), entered, mistakes));
    }
    cancelMeeting.cancel(meeting, entered.text("reason"));
    return RegionalId.to(meeting, "");
  }

  /**
   * @throws Missing when the actor does not organise this meeting, or it has begun
   */
  private RegionalView organised(UUID meeting) {
    RegionalView view = viewRegional.view(meeting);
    if (!view.may().cancel()) {
      throw new Missing();
    }
    return view;
  }
}

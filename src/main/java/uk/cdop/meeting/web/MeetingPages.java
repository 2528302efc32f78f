package uk.cdop.meeting.web;

import jakarta.enterprise.context.Dependent;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.meeting.ChangeMeeting;
import uk.cdop.meeting.ListMeetings;
import uk.cdop.meeting.PlanMeeting;
import uk.cdop.meeting.ViewMeeting;
import uk.cdop.meeting.ViewPlan;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** The panel's meetings: the list, the plan of one, and one as each person may see it. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {
  @Inject ListMeetings listMeetings;
  @Inject PlanMeeting planMeeting;
  @Inject ChangeMeeting changeMeeting;
  @Inject ViewPlan viewPlan;
  @Inject Showing showing;

  /** What the page of one meeting needs. */
  @Dependent
  static class Showing {
    @Inject ViewMeeting viewMeeting;
    @Inject Clock clock;
  }

  /** The plan's form. */
  public record PlanView(
      String title,
      String action,
      String back,
      String key,
      long version,
      Entered entered,
      Mistakes mistakes,
      List<Choice> kinds,
      List<Choice> chairs,
      List<Choice> deputyChairs,
      List<PlanForm.Row> rows) {}

  @GET
  public Page list() {
    return Page.of("meeting/list", listMeetings.list());
  }

  @GET
  @Path("new")
  public Page newPlan() {
    return Page.of("meeting/plan", planView(Optional.empty(), PlanForm.blank(viewPlan.view(Optional.empty())), Mistakes.none(), UUID.randomUUID().toString(), 0));
  }

  @POST
  @Path("new")
  public Object plan(MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    PlanForm form = new PlanForm(entered, viewPlan.view(Optional.empty()));
    Mistakes mistakes = form.mistakes(today());
    if (mistakes.any()) {
      return Page.refused("meeting/plan", planView(Optional.empty(), entered, mistakes, entered.text("idempotencyKey"), 0));
    }
    return to(planMeeting.plan(entered.text("idempotencyKey"), form.plan()));
  }

  @GET
  @Path("{id}")
  public Page show(@PathParam("id") String id) {
    return Page.of("meeting/meeting", showing.viewMeeting.view(MeetingId.of(id)));
  }

  @GET
  @Path("{id}/plan")
  public Page changing(@PathParam("id") String id) {
    UUID meeting = MeetingId.of(id);
    ViewPlan.View known = viewPlan.view(Optional.of(meeting));
    return Page.of(
        "meeting/plan",
        planView(Optional.of(meeting), PlanForm.prefilled(known.plan().orElseThrow()), Mistakes.none(), "", known.version()));
  }

  @POST
  @Path("{id}/plan")
  public Object change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    PlanForm form = new PlanForm(entered, viewPlan.view(Optional.of(meeting)));
    Mistakes mistakes = form.mistakes(today());
    long version = entered.whole("version").orElse(-1L);
    if (mistakes.any()) {
      return Page.refused("meeting/plan", planView(Optional.of(meeting), entered, mistakes, "", version));
    }
    changeMeeting.change(meeting, version, form.plan());
    return to(meeting);
  }

  private PlanView planView(Optional<UUID> meeting, Entered entered, Mistakes mistakes, String key, long version) {
    PlanForm form = new PlanForm(entered, viewPlan.view(meeting));
    return new PlanView(
        meeting.isPresent() ? "Change the meeting" : "Plan a panel meeting",
        meeting.map(id -> "/meetings/" + id + "/plan").orElse("/meetings/new"),
        meeting.map(id -> "/meetings/" + id).orElse("/meetings"),
        key,
        version,
        entered,
        mistakes,
        form.kinds(),
        form.chairs(),
        form.deputyChairs(),
        form.rows());
  }

  private LocalDate today() {
    return LocalDate.now(showing.clock);
  }

  private static Response to(UUID meeting) {
    return Response.seeOther(URI.create("/meetings/" + meeting)).build();
  }
}

package uk.cdop.clock.web;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.clock.PauseClocks;
import uk.cdop.clock.PauseReason;
import uk.cdop.clock.ResumeClocks;
import uk.cdop.clock.ViewClocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** The clocks of a case: both readings, pausing and letting run again. */
@Path("/reviews/{id}/clocks")
@Produces(MediaType.TEXT_HTML)
public class ClockPages {
  private static final int LONGEST = 1000;

  @Inject ViewClocks viewClocks;
  @Inject PauseClocks pauseClocks;
  @Inject ResumeClocks resumeClocks;

  /** The form in which clocks are paused. */
  public record PauseView(PauseClocks.View view, Entered entered, Mistakes mistakes) {
    public List<Choice> reasons() {
      return Arrays.stream(PauseReason.values())
          .map(reason -> Choice.of(reason.name(), reason.label()).checked(entered.text("reason").equals(reason.name())))
          .toList();
    }

    public List<Choice> clocks() {
      return view.clocks().stream().map(one -> one.checked(entered.has("clocks", one.value()))).toList();
    }
  }

  /** The form in which a pause is ended. */
  public record ResumeView(ResumeClocks.View view, Entered entered, Mistakes mistakes) {
    public List<Row> typed() {
      return Stream.of(Row.of("Runs again from", entered.date("on").map(Words::day).orElse("")), Row.of("Why", entered.text("why")))
          .filter(row -> !row.value().isEmpty())
          .toList();
    }
  }

  @GET
  public Page show(@PathParam("id") String id) {
    return Page.of("clock/case", viewClocks.view(ReviewId.of(id)));
  }

  @GET
  @Path("pause")
  public Page pausing(@PathParam("id") String id) {
    return Page.of("clock/pause", new PauseView(pauseClocks.view(ReviewId.of(id)), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("pause")
  public Object pause(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    PauseClocks.View view = pauseClocks.view(review);
    Entered entered = Entered.of(sent);
    Optional<PauseReason> reason = Arrays.stream(PauseReason.values()).filter(one -> one.name().equals(entered.text("reason"))).findFirst();
    List<String> known = view.clocks().stream().map(Choice::value).filter(code -> entered.has("clocks", code)).toList();
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.isEmpty(), "reason", "Select what holds the review up")
            .addIf(known.isEmpty(), "clocks", "Select at least one clock that stands still")
            .addIf(entered.date("from").isEmpty(), "from", "Enter the day from which the clocks stand still, such as 14 12 2026")
            .addIf(entered.date("from").filter(day -> day.isAfter(view.today())).isPresent(), "from", "The day must be today or in the past");
    why(mistakes, entered, "Enter in a few words why the clocks stand still");
    if (mistakes.any()) {
      return Page.refused("clock/pause", new PauseView(view, entered, mistakes));
    }
    pauseClocks.pause(review, reason.orElseThrow(), known, entered.date("from").orElseThrow(), entered.text("why"));
    return back(review);
  }

  @GET
  @Path("pauses/{pause}/resume")
  public Page resuming(@PathParam("id") String id, @PathParam("pause") UUID pause) {
    return Page.of("clock/resume", new ResumeView(resumeClocks.view(ReviewId.of(id), pause), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("pauses/{pause}/resume")
  public Object resume(@PathParam("id") String id, @PathParam("pause") UUID pause, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ResumeClocks.View view = resumeClocks.view(review, pause);
    Entered entered = Entered.of(sent);
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.date("on").isEmpty(), "on", "Enter the day from which the clocks run again, such as 14 12 2026")
            .addIf(entered.date("on").filter(day -> day.isAfter(view.today())).isPresent(), "on", "The day must be today or in the past")
            .addIf(entered.date("on").filter(day -> day.isBefore(view.from())).isPresent(), "on", "The day must not be before " + view.fromWords());
    why(mistakes, entered, "Enter in a few words why the clocks run again");
    if (mistakes.any()) {
      return Page.refused("clock/resume", new ResumeView(view, entered, mistakes));
    }
    return switch (resumeClocks.resume(review, pause, entered.whole("seen").orElse(-1L), entered.date("on").orElseThrow(), entered.text("why"))) {
      case KEPT -> back(review);
      case ENDED_MEANWHILE -> Page.stale("clock/resume", new ResumeView(resumeClocks.view(review, pause), entered, Mistakes.none()));
    };
  }

  private static void why(Mistakes mistakes, Entered entered, String message) {
    mistakes.addIf(entered.text("why").isEmpty(), "why", message);
    mistakes.addIf(entered.text("why").length() > LONGEST, "why", "Use 1,000 characters or fewer");
  }

  private static Response back(ReviewId review) {
    return Response.seeOther(URI.create("/reviews/" + review + "/clocks")).build();
  }
}

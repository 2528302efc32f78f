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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.themed.DownloadSummary;
import uk.cdop.themed.ListOurs;
import uk.cdop.themed.Progress;
import uk.cdop.themed.PublishSummary;
import uk.cdop.themed.PublishSummary.Publication;
import uk.cdop.themed.RegionalSummary;
import uk.cdop.themed.ShareOutcome;
import uk.cdop.themed.ShareOutcome.Addition;
import uk.cdop.themed.SharedText;
import uk.cdop.themed.TakeBackOutcome;
import uk.cdop.themed.TakeSummary;
import uk.cdop.themed.UpdateAction;
import uk.cdop.themed.ViewMatrix;
import uk.cdop.themed.ViewOutcome;

/** What a regional meeting leaves behind: shared learning, shared actions, the matrix and the summary. */
@Path("/regional")
@Produces(MediaType.TEXT_HTML)
public class OutcomePages {
  private static final int LONGEST = 2000;

  @Inject ViewOutcome viewOutcome;
  @Inject ShareOutcome shareOutcome;
  @Inject UpdateAction updateAction;
  @Inject Taking taking;
  @Inject Summarising summarising;

  /** What is taken back, and what is looked at over all cases or all meetings. */
  @jakarta.enterprise.context.Dependent
  static class Taking {
    @Inject TakeBackOutcome back;
    @Inject ViewMatrix matrix;
    @Inject ListOurs ours;
  }

  /** What is done with the summary. */
  @jakarta.enterprise.context.Dependent
  static class Summarising {
    @Inject PublishSummary publish;
    @Inject TakeSummary take;
    @Inject DownloadSummary download;
    @Inject Clock clock;
  }

  /** The page and what was typed into one of its forms; the keys make a second press harmless. */
  public record OutcomeView(ViewOutcome.View v, Entered entered, Mistakes mistakes, String key) {}

  @GET
  @Path("ours")
  public Page ours() {
    return Page.of("themed/ours", taking.ours.list());
  }

  @GET
  @Path("{id}/outcome")
  public Page outcome(@PathParam("id") String id) {
    return Page.of("themed/outcome", new OutcomeView(viewOutcome.view(RegionalId.of(id)), Entered.nothing(), Mistakes.none(), UUID.randomUUID().toString()));
  }

  @GET
  @Path("{id}/matrix")
  public Page matrix(@PathParam("id") String id) {
    return Page.of("themed/matrix", taking.matrix.view(RegionalId.of(id)));
  }

  @POST
  @Path("{id}/learning")
  public Object learn(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    Mistakes mistakes = text(entered, "learning", "Enter what all CDOPs can learn, in 3 to 2,000 characters");
    if (!mistakes.any()) {
      signs(mistakes, "learning", shareOutcome.add(meeting, entered.text("idempotencyKey"), new Addition.Learning(entered.text("learning"))));
    }
    return mistakes.any() ? again(meeting, entered, mistakes) : RegionalId.to(meeting, "/outcome#learning-list");
  }

  @POST
  @Path("{id}/learning/{learning}/remove")
  public Response unlearn(@PathParam("id") String id, @PathParam("learning") String learning) {
    UUID meeting = RegionalId.of(id);
    taking.back.learning(meeting, RegionalId.of(learning));
    return RegionalId.to(meeting, "/outcome#learning-list");
  }

  @POST
  @Path("{id}/actions/{action}/remove")
  public Response undo(@PathParam("id") String id, @PathParam("action") String action) {
    UUID meeting = RegionalId.of(id);
    taking.back.action(meeting, RegionalId.of(action));
    return RegionalId.to(meeting, "/outcome#actions");
  }

  @POST
  @Path("{id}/actions")
  public Object act(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    Mistakes mistakes = text(entered, "action", "Enter what should be done, in 3 to 2,000 characters");
    mistakes.addIf(entered.date("due").isEmpty(), "due", "Enter when it should be done, such as 31 3 2027");
    Map<String, String> owners = new HashMap<>();
    viewOutcome.view(meeting).cdops().keySet().stream()
        .filter(cdop -> !entered.text("owner-" + cdop).isEmpty())
        .forEach(cdop -> owners.put(cdop, entered.text("owner-" + cdop)));
    mistakes.addIf(owners.isEmpty(), "owners", "Enter who does it in at least one CDOP");
    mistakes.addIf(owners.values().stream().anyMatch(owner -> owner.length() > 200), "owners", "Who does it must be 200 characters or fewer");
    mistakes.addIf(entered.date("due").filter(due -> due.isBefore(LocalDate.now(summarising.clock))).isPresent(), "due", "The day by when it should be done must be today or later");
    if (!mistakes.any()) {
      signs(mistakes, "action", shareOutcome.add(meeting, entered.text("idempotencyKey"), new Addition.Action(entered.text("action"), entered.date("due").orElseThrow(), owners)));
    }
    return mistakes.any() ? again(meeting, entered, mistakes) : RegionalId.to(meeting, "/outcome#actions");
  }

  @POST
  @Path("{id}/actions/{action}")
  public Object update(@PathParam("id") String id, @PathParam("action") String action, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    Optional<Progress> progress = Arrays.stream(Progress.values()).filter(one -> entered.has("progress", one.name())).findFirst();
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(progress.isEmpty(), "progress-" + action, "Select what progress your CDOP has made");
    mistakes.addIf(entered.text("note").length() > LONGEST, "note-" + action, "What you did must be 2,000 characters or fewer");
    signs(mistakes, "note-" + action, SharedText.signs(entered.text("note")));
    if (mistakes.any()) {
      return again(meeting, entered, mistakes);
    }
    updateAction.update(meeting, RegionalId.of(action), progress.orElseThrow(), entered.text("note"), entered.whole("version").orElse(-1L));
    return RegionalId.to(meeting, "/outcome#actions");
  }

  @POST
  @Path("{id}/summary")
  public Object publish(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    Mistakes mistakes = text(entered, "text", "Enter what the meeting found, in 3 to 2,000 characters");
    if (!mistakes.any()) {
      switch (summarising.publish.publish(meeting, entered.text("text"), entered.has("without", "yes"))) {
        case Publication.Published published -> {}
        case Publication.Identifying(List<String> signs) -> signs(mistakes, "text", signs);
        case Publication.Unfinished(List<String> letters) ->
            mistakes.add("without", "Not finalised: Case " + String.join(", Case ", letters) + ". Finalise them first, or confirm that they are left out for good");
      }
    }
    return mistakes.any() ? again(meeting, entered, mistakes) : RegionalId.to(meeting, "/outcome#summary");
  }

  @POST
  @Path("{id}/summary/take")
  public Response take(@PathParam("id") String id) {
    UUID meeting = RegionalId.of(id);
    summarising.take.take(meeting);
    return RegionalId.to(meeting, "/outcome#summary");
  }

  @GET
  @Path("{id}/summary.csv")
  @Produces("text/csv")
  public Response csv(@PathParam("id") String id) {
    RegionalSummary summary = summarising.download.summary(RegionalId.of(id));
    return Response.ok(DownloadSummary.csv(summary), "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"regional-summary.csv\"")
        .build();
  }

  @GET
  @Path("{id}/summary")
  public Page summary(@PathParam("id") String id) {
    return Page.of("themed/summary", summarising.download.summary(RegionalId.of(id)));
  }

  private static Mistakes text(Entered entered, String field, String message) {
    int length = entered.length(field);
    return Mistakes.none().addIf(length < 3 || length > LONGEST, field, message);
  }

  private static void signs(Mistakes mistakes, String field, List<String> signs) {
    mistakes.addIf(!signs.isEmpty(), field, "Take out what could identify someone: " + String.join(", ", signs));
  }

  private Page again(UUID meeting, Entered entered, Mistakes mistakes) {
    return Page.refused("themed/outcome", new OutcomeView(viewOutcome.view(meeting), entered, mistakes, UUID.randomUUID().toString()));
  }
}

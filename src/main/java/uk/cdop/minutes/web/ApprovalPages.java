package uk.cdop.minutes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.minutes.Approval;
import uk.cdop.minutes.ApproveMinutes;
import uk.cdop.minutes.CheckMinutes;
import uk.cdop.minutes.CorrectMinutes;
import uk.cdop.minutes.KeepWords;
import uk.cdop.minutes.MinutesView;
import uk.cdop.minutes.PrepareApproval;
import uk.cdop.minutes.ToSettle;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** From a draft to approved minutes: what must be settled, the approval itself, and a later correction. */
@Path("/meetings/{id}/minutes")
@Produces(MediaType.TEXT_HTML)
public class ApprovalPages {
  private static final int LONGEST = 500;
  private static final int LONGEST_KEY = 500;
  private static final String OTHER = "other";

  @Inject CheckMinutes checkMinutes;
  @Inject PrepareApproval prepareApproval;
  @Inject Deciding deciding;
  @Inject Clock clock;

  /** What is decided about minutes. */
  @Dependent
  static class Deciding {
    @Inject KeepWords keepWords;
    @Inject ApproveMinutes approveMinutes;
    @Inject CorrectMinutes correctMinutes;
  }

  /** What must be settled, with what was typed. */
  public record CheckView(ToSettle settle, String key, Mistakes mistakes) {}

  /** The form for the approval, or for a correction. */
  public record DecideView(MinutesView minutes, String sha256, List<Choice> meetings, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("check")
  public Page check(@PathParam("id") String id) {
    return Page.of("minutes/check", new CheckView(checkMinutes.check(MinutesPages.uuid(id)), "", Mistakes.none()));
  }

  @POST
  @Path("check")
  public Object keep(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    String key = typed.text("key");
    String reason = typed.text("reason");
    Mistakes wrong =
        Mistakes.none()
            .addIf(reason.isEmpty() || reason.length() > LONGEST, "reason", "Say in 500 characters or fewer why these words may stay")
            .addIf(key.isEmpty() || key.length() > LONGEST_KEY, "reason", "Choose which words may stay");
    if (wrong.any()) {
      return Page.refused("minutes/check", new CheckView(checkMinutes.check(MinutesPages.uuid(id)), key, wrong));
    }
    deciding.keepWords.keep(MinutesPages.uuid(id), key, reason);
    return MinutesPages.to(id, "/check");
  }

  @GET
  @Path("approve")
  public Object beforeApproving(@PathParam("id") String id) {
    PrepareApproval.Prepared prepared = prepareApproval.prepare(MinutesPages.uuid(id));
    return prepared.minutes().draft() ? Page.of("minutes/approve", view(prepared, Entered.nothing(), Mistakes.none())) : MinutesPages.to(id, "");
  }

  @POST
  @Path("approve")
  public Object approve(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    PrepareApproval.Prepared prepared = prepareApproval.prepare(MinutesPages.uuid(id));
    Optional<PanelRoom.Past> at = prepared.later().stream().filter(one -> typed.has("at", one.id().toString())).findFirst();
    Mistakes wrong = at.isPresent() ? Mistakes.none() : mistakes(typed, prepared);
    if (wrong.any()) {
      return Page.refused("minutes/approve", view(prepared, typed, wrong));
    }
    Approval approval =
        at.map(one -> new Approval(one.heldOn(), "the " + one.title().substring(0, 1).toLowerCase(Locale.UK) + one.title().substring(1)))
            .orElseGet(() -> new Approval(typed.date("on").orElseThrow(), typed.text("in")));
    return switch (deciding.approveMinutes.approve(MinutesPages.uuid(id), approval, typed.text("seen"))) {
      case APPROVED -> MinutesPages.to(id, "");
      case IDENTIFYING -> MinutesPages.to(id, "/check");
      case COMMENTED ->
          Page.refused("minutes/approve", view(prepared, typed, Mistakes.none().add("in", "Answer every comment before the minutes are approved")));
    };
  }

  @GET
  @Path("correct")
  public Object beforeCorrecting(@PathParam("id") String id) {
    PrepareApproval.Prepared prepared = prepareApproval.prepare(MinutesPages.uuid(id));
    return prepared.minutes().draft() ? MinutesPages.to(id, "") : Page.of("minutes/correct", view(prepared, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("correct")
  public Object correct(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    String reason = typed.text("reason");
    if (reason.isEmpty() || reason.length() > LONGEST) {
      Mistakes wrong = Mistakes.none().add("reason", "Say in 500 characters or fewer why the minutes are corrected");
      return Page.refused("minutes/correct", view(prepareApproval.prepare(MinutesPages.uuid(id)), typed, wrong));
    }
    deciding.correctMinutes.correct(MinutesPages.uuid(id), reason);
    return MinutesPages.to(id, "");
  }

  private Mistakes mistakes(Entered typed, PrepareApproval.Prepared prepared) {
    MinutesView minutes = prepared.minutes();
    Optional<LocalDate> on = typed.date("on");
    LocalDate today = LocalDate.now(clock.withZone(Clocks.ENGLAND));
    String in = typed.text("in");
    return Mistakes.none()
        .addIf(!prepared.later().isEmpty() && !typed.has("at", OTHER) && in.isEmpty(), "at", "Select the meeting that approved the minutes")
        .addIf(in.isEmpty() || in.length() > LONGEST, "in", "Enter the meeting that approved the minutes")
        .addIf(on.isEmpty(), "on", "Enter a real date on which the minutes were approved")
        .addIf(on.filter(day -> day.isAfter(today)).isPresent(), "on", "The date of the approval must not be in the future")
        .addIf(on.filter(day -> !day.isAfter(minutes.heldOn())).isPresent(), "on", "The date of the approval must be after the meeting");
  }

  private static DecideView view(PrepareApproval.Prepared prepared, Entered typed, Mistakes wrong) {
    List<Choice> meetings =
        prepared.later().isEmpty()
            ? List.of()
            : Stream.concat(
                    prepared.later().stream().map(one -> Choice.of(one.id().toString(), one.words()).checked(typed.has("at", one.id().toString()))),
                    Stream.of(Choice.divider("or"), Choice.of(OTHER, "Another meeting, which I enter below").checked(typed.has("at", OTHER))))
                .toList();
    return new DecideView(prepared.minutes(), prepared.sha256(), meetings, typed, wrong);
  }
}

package uk.cdop.notification.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.notification.PrepareDecision;
import uk.cdop.notification.Triaged;
import uk.cdop.notification.ViewNotification;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The four decisions about a notification, each on its own page. */
@Path("/notifications/{id}/{decision: open|add|out-of-scope|other-panel}")
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {
  private static final String OTHER = "other";
  private static final int LONGEST_REASON = 2_000;
  private static final Map<String, String> TEMPLATES =
      Map.of(
          "open", "notification/open",
          "add", "notification/add",
          "out-of-scope", "notification/out-of-scope",
          "other-panel", "notification/other-panel");

  @Inject PrepareDecision prepareDecision;
  @Inject Decisions decisions;

  /** The view of each of the four pages. */
  public record View(
      ViewNotification.View.Whole notification,
      String action,
      String key,
      List<PrepareDecision.Option> rules,
      List<PrepareDecision.Option> panels,
      Entered entered,
      Mistakes mistakes) {
    public String title() {
      return "Notification " + notification.reference();
    }

    /** The cases that may be about the same child, to choose from. */
    public List<String> cases() {
      return notification.duplicates().stream().map(found -> found.caseNumber()).filter(number -> !number.isEmpty()).toList();
    }
  }

  /** Someone was first; the reason the person typed is shown so that it is not lost. */
  public record LateView(String href, Triaged.TooLate late, String typed) {}

  @GET
  public Response ask(@PathParam("id") String id, @PathParam("decision") String decision) {
    UUID notification = NotificationPages.id(id);
    var prepared = prepareDecision.prepare(notification);
    if (!(prepared.notification() instanceof ViewNotification.View.Whole whole) || !whole.waiting()) {
      return Response.seeOther(URI.create("/notifications/" + notification)).build();
    }
    return Response.ok(
            Page.of(
                TEMPLATES.get(decision),
                view(whole, prepared, decision, UUID.randomUUID().toString(), Entered.nothing(), Mistakes.none())))
        .build();
  }

  @POST
  public Response decide(
      @PathParam("id") String id, @PathParam("decision") String decision, MultivaluedMap<String, String> posted) {
    UUID notification = NotificationPages.id(id);
    Entered entered = Entered.of(posted);
    var prepared = prepareDecision.prepare(notification);
    Mistakes mistakes = mistakes(decision, entered, prepared);
    if (mistakes.any()) {
      return again(prepared, notification, decision, entered, mistakes);
    }
    var form =
        new Triaged.Form(
            notification,
            entered.whole("version").orElse(-1L),
            entered.text("reason"),
            entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString()));
    return switch (decisions.decide(decision, form, entered)) {
      case Triaged.Done done -> Response.seeOther(URI.create(done.href())).build();
      case Triaged.TooLate late ->
          Response.ok(
                  Page.stale("notification/too-late", new LateView("/notifications/" + notification, late, entered.text("reason"))))
              .build();
      case Triaged.CaseExists existing ->
          again(
              prepared,
              notification,
              decision,
              entered,
              Mistakes.none()
                  .add(
                      "scope",
                      existing.number().isEmpty()
                          ? "There is already a case with this NHS number. Ask another coordinator to add the notification to it"
                          : "There is already a case with this NHS number: " + existing.number() + ". Add the notification to it"));
      case Triaged.NoSuchCase nothing ->
          again(prepared, notification, decision, entered, Mistakes.none().add("number", "There is no case with this number. Check it"));
    };
  }

  private static Response again(
      PrepareDecision.Prepared prepared, UUID notification, String decision, Entered entered, Mistakes mistakes) {
    if (!(prepared.notification() instanceof ViewNotification.View.Whole whole) || !whole.waiting()) {
      return Response.seeOther(URI.create("/notifications/" + notification)).build();
    }
    String key = entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString());
    return Response.ok(Page.refused(TEMPLATES.get(decision), view(whole, prepared, decision, key, entered, mistakes))).build();
  }

  private static View view(
      ViewNotification.View.Whole whole,
      PrepareDecision.Prepared prepared,
      String decision,
      String key,
      Entered entered,
      Mistakes mistakes) {
    return new View(
        whole,
        "/notifications/" + whole.id() + "/" + decision,
        key,
        prepared.rules(),
        prepared.panels(),
        entered,
        mistakes);
  }

  private static Mistakes mistakes(String decision, Entered entered, PrepareDecision.Prepared prepared) {
    Mistakes mistakes = Mistakes.none();
    switch (decision) {
      case "open" -> mistakes.addIf(!entered.has("scope", "yes"), "scope", "Confirm that you have checked the scope");
      case "add" -> {
        boolean typed = entered.text("case").isEmpty() || entered.text("case").equals(OTHER);
        mistakes.addIf(typed && entered.text("number").isEmpty(), "number", "Select a case or enter a case number");
      }
      case "out-of-scope" -> mistakes.addIf(!offered(prepared.rules(), entered.text("rule")), "rule", "Select why it is not in scope");
      default -> mistakes.addIf(!offered(prepared.panels(), entered.text("panel")), "panel", "Select the panel it belongs to");
    }
    String reason = entered.text("reason");
    mistakes.addIf(reason.isEmpty() && !decision.equals("open"), "reason", "Enter the reason for your decision");
    mistakes.addIf(reason.length() > LONGEST_REASON, "reason", "Reason must be " + LONGEST_REASON + " characters or fewer");
    return mistakes;
  }

  private static boolean offered(List<PrepareDecision.Option> options, String code) {
    return options.stream().anyMatch(option -> option.code().equals(code));
  }
}

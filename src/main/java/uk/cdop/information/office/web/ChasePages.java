package uk.cdop.information.office.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.information.chasing.EscalateRequest;
import uk.cdop.information.chasing.MarkBounced;
import uk.cdop.information.chasing.Named;
import uk.cdop.information.chasing.RemindAgency;
import uk.cdop.information.chasing.ResumeReminders;
import uk.cdop.information.chasing.SnoozeReminders;
import uk.cdop.information.office.ReadAnswer;
import uk.cdop.information.office.RenewLink;
import uk.cdop.information.office.RevokeLink;
import uk.cdop.information.web.RequestAddress;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.mail.Mail;

/** What a coordinator does while an agency's answer is awaited: remind, pause, escalate, renew or end its link. */
@Path("/reviews/{review}/requests")
@Produces(MediaType.TEXT_HTML)
public class ChasePages {
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NAME = 200;

  @Inject ReadAnswer readAnswer;
  @Inject RemindAgency remindAgency;
  @Inject SnoozeReminders snoozeReminders;
  @Inject ResumeReminders resumeReminders;
  @Inject EscalateRequest escalateRequest;
  @Inject RenewLink renewLink;
  @Inject RevokeLink revokeLink;
  @Inject MarkBounced markBounced;
  @Inject Days days;

  @PathParam("review")
  String review;

  @PathParam("id")
  String id;

  @POST
  @Path("{id:[0-9a-f-]{36}}/remind")
  public Response remind(MultivaluedMap<String, String> form) {
    remindAgency.remind(at().review(), at().id(), RequestAddress.version(form));
    return at().back();
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/snooze")
  public Page askHowLong() {
    return Page.of("information/snooze", view(Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/snooze")
  public Response snooze(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes = Mistakes.none();
    days.requireSoon(entered, "until", "The day when reminders start again", mistakes);
    String reason = entered.text("reason");
    mistakes.addIf(reason.isEmpty(), "reason", "Enter why reminders are paused")
        .addIf(reason.length() > LONGEST_REASON, "reason", "The reason must be 2,000 characters or fewer");
    if (mistakes.any()) {
      return refused("information/snooze", entered, mistakes);
    }
    snoozeReminders.snooze(at().review(), at().id(), RequestAddress.version(form), entered.date("until").orElseThrow(), reason);
    return at().back();
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/resume")
  public Response resume(MultivaluedMap<String, String> form) {
    resumeReminders.resume(at().review(), at().id(), RequestAddress.version(form));
    return at().back();
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/escalate")
  public Page askWhom() {
    ReadAnswer.View request = readAnswer.read(at().review(), at().id(), Permission.REQUEST_INFORMATION);
    Entered usual = Entered.prefilled(Map.of("name", request.chase().namedPerson(), "email", request.chase().namedEmail()));
    return Page.of("information/escalate", new RequestPages.RequestView(request, usual, Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/escalate")
  public Response escalate(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String name = entered.text("name");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(name.isEmpty(), "name", "Enter the person's name")
            .addIf(name.length() > LONGEST_NAME, "name", "The name must be 200 characters or fewer")
            .addIf(!Mail.isAddress(entered.text("email")), "email", "Enter an email address in the correct format, like name@example.com");
    if (mistakes.any()) {
      return refused("information/escalate", entered, mistakes);
    }
    escalateRequest.escalate(at().review(), at().id(), RequestAddress.version(form), new Named(name, entered.text("email")));
    return at().back();
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/renew")
  public Page askWhere() {
    ReadAnswer.View request = readAnswer.read(at().review(), at().id(), Permission.REQUEST_INFORMATION);
    return Page.of(
        "information/renew",
        new RequestPages.RequestView(request, Entered.prefilled(Map.of("email", request.chase().recipient())), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/renew")
  public Response renew(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes =
        Mistakes.none()
            .addIf(!Mail.isAddress(entered.text("email")), "email", "Enter an email address in the correct format, like name@example.com");
    if (mistakes.any()) {
      return refused("information/renew", entered, mistakes);
    }
    renewLink.renew(at().review(), at().id(), RequestAddress.version(form), entered.text("email"));
    return at().back();
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/revoke")
  public Page confirmEnd() {
    return Page.of("information/revoke", view(Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/revoke")
  public Response revoke(MultivaluedMap<String, String> form) {
    revokeLink.revoke(at().review(), at().id(), RequestAddress.version(form));
    return at().back();
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/bounced")
  public Page confirmBounce(@QueryParam("mail") @DefaultValue("") String mail) {
    Entered asked = Entered.prefilled(Map.of("mail", Entered.clean(mail)));
    return Page.of("information/bounced", view(asked, Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/bounced")
  public Response bounced(MultivaluedMap<String, String> form) {
    Optional<UUID> mail = Entered.of(form).id("mail");
    markBounced.mark(at().review(), at().id(), mail.orElse(new UUID(0, 0)));
    return at().back();
  }

  private Response refused(String template, Entered entered, Mistakes mistakes) {
    return Response.status(422).entity(Page.refused(template, view(entered, mistakes))).build();
  }

  private RequestPages.RequestView view(Entered entered, Mistakes mistakes) {
    return new RequestPages.RequestView(readAnswer.read(at().review(), at().id(), Permission.REQUEST_INFORMATION), entered, mistakes);
  }

  private RequestAddress at() {
    return RequestAddress.of(review, id);
  }
}

package uk.cdop.information.answering.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import uk.cdop.information.answering.AskMoreTime;
import uk.cdop.information.answering.DeclineRequest;
import uk.cdop.information.answering.PassOn;
import uk.cdop.information.answering.ReadRequest;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.web.AnswerCookie;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.mail.Mail;

/** What an agency can do with a request instead of answering it now: ask for time, pass it on, decline. */
@Path("/answer/{token: [A-Za-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML)
public class OtherwisePages {
  private static final int LONGEST_REASON = 1500;
  private static final int MOST_DAYS = 365;

  @Inject ReadRequest readRequest;
  @Inject AskMoreTime askMoreTime;
  @Inject DeclineRequest declineRequest;
  @Inject PassOn passOn;
  @Inject Clock clock;

  @PathParam("token")
  String token;

  @CookieParam(AnswerCookie.NAME)
  @DefaultValue("")
  String secret;

  @GET
  @Path("more-time")
  public Response moreTime() {
    return show(200, "information/ask-more-time", Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("more-time")
  public Response askForTime(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Optional<LocalDate> until = entered.date("until");
    Optional<ReadRequest.View> request = readRequest.read(holder());
    Mistakes mistakes =
        reason(entered, Mistakes.none()
            .addIf(until.isEmpty(), "until-day", "Enter the day by which you can answer")
            .addIf(until.flatMap(day -> request.filter(r -> !day.isAfter(r.dueOn()))).isPresent(), "until-day", "The day must be after the day you are asked to answer by")
            .addIf(until.filter(day -> day.isAfter(LocalDate.now(clock).plusDays(MOST_DAYS))).isPresent(), "until-day", "The day must be within a year"),
            "Enter why you need more time");
    return mistakes.any()
        ? show(422, "information/ask-more-time", entered, mistakes)
        : go(askMoreTime.ask(holder(), until.orElseThrow(), entered.text("reason")));
  }

  @GET
  @Path("decline")
  public Response decline() {
    return show(200, "information/decline", Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("decline")
  public Response decline(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes = reason(entered, Mistakes.none(), "Enter why your organisation will not answer");
    return mistakes.any()
        ? show(422, "information/decline", entered, mistakes)
        : go(declineRequest.decline(holder(), entered.text("reason")));
  }

  @GET
  @Path("pass-on")
  public Response passOn() {
    return show(200, "information/pass-on", Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("pass-on")
  public Response passOn(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String email = entered.text("email");
    Mistakes mistakes =
        reason(entered, Mistakes.none()
            .addIf(!Mail.isAddress(email), "email", "Enter the email address in the correct format, like name@example.com")
            .addIf(!email.equalsIgnoreCase(entered.text("again")), "again", "Both email addresses must be the same"),
            "Enter who they are and why they are the right person");
    if (mistakes.any()) {
      return show(422, "information/pass-on", entered, mistakes);
    }
    return switch (passOn.passOn(holder(), email, entered.text("reason"))) {
      case PASSED -> Response.seeOther(URI.create("/answer/" + token + "/passed-on")).cookie(AnswerCookie.ended()).build();
      case WAITS -> go(true);
      case NOT_INSIDE -> go(false);
    };
  }

  private static Mistakes reason(Entered entered, Mistakes mistakes, String missing) {
    String reason = entered.text("reason");
    return mistakes
        .addIf(reason.isEmpty(), "reason", missing)
        .addIf(reason.length() > LONGEST_REASON, "reason", "What you write must be 1,500 characters or fewer");
  }

  private Response show(int status, String template, Entered entered, Mistakes mistakes) {
    return readRequest
        .read(holder())
        .filter(request -> request.waiting() && !request.colleague())
        .map(request -> FormDesk.shown(new Page(status, template, new AnswerPages.RequestView(request, entered, mistakes))))
        .orElseGet(() -> go(true));
  }

  private Holder.Link holder() {
    return new Holder.Link(token, secret);
  }

  private Response go(boolean inside) {
    return Response.seeOther(URI.create("/answer/" + token + (inside ? "/request" : ""))).build();
  }
}

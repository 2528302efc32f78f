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
import uk.cdop.information.answering.DeclareNothingHeld;
import uk.cdop.information.answering.ReadRequest;
import uk.cdop.information.answering.ReopenAnswer;
import uk.cdop.information.answering.StartAnswer;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.web.AnswerCookie;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** Behind the door: who is asking about which child, and whether the agency holds anything. */
@Path("/answer/{token: [A-Za-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
  private static final int LONGEST_NAME = 200;

  @Inject ReadRequest readRequest;
  @Inject StartAnswer startAnswer;
  @Inject DeclareNothingHeld declareNothingHeld;
  @Inject ReopenAnswer reopenAnswer;

  @PathParam("token")
  String token;

  @CookieParam(AnswerCookie.NAME)
  @DefaultValue("")
  String secret;

  /** A page about the request, with what was typed and what is wrong with it. */
  public record RequestView(ReadRequest.View request, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("request")
  public Response request() {
    return show(200, "information/request", Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("request")
  public Response chosen(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    return switch (entered.text("holds")) {
      case "yes" -> go(startAnswer.start(holder()), "form");
      case "no" -> go(true, "nothing-held");
      case "time" -> go(true, "more-time");
      case "other" -> go(true, "pass-on");
      case "decline" -> go(true, "decline");
      default ->
          show(422, "information/request", entered, Mistakes.none().add("holds", "Select whether you hold information about this child"));
    };
  }

  @GET
  @Path("nothing-held")
  public Response nothingHeld() {
    return show(200, "information/nothing-held", Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("nothing-held")
  public Response declare(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String name = entered.text("name");
    String role = entered.text("role");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(name.isEmpty(), "name", "Enter your full name")
            .addIf(name.length() > LONGEST_NAME, "name", "Your full name must be 200 characters or fewer")
            .addIf(role.isEmpty(), "role", "Enter your role")
            .addIf(role.length() > LONGEST_NAME, "role", "Your role must be 200 characters or fewer")
            .addIf(!entered.has("checked", "yes"), "checked", "Confirm that the records were checked");
    return mistakes.any()
        ? show(422, "information/nothing-held", entered, mistakes)
        : go(declareNothingHeld.declare(holder(), name, role), "receipt");
  }

  @GET
  @Path("receipt")
  public Response receipt() {
    return show(200, "information/receipt", Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("reopen")
  public Response reopen() {
    return go(reopenAnswer.reopen(holder()), "request");
  }

  private Holder.Link holder() {
    return new Holder.Link(token, secret);
  }

  private Response show(int status, String template, Entered entered, Mistakes mistakes) {
    return readRequest
        .read(holder())
        .map(request -> Response.status(status).entity(new Page(status, template, new RequestView(request, entered, mistakes))).build())
        .orElseGet(() -> go(false, ""));
  }

  /** On to a page, or to the neutral page of the link when the session has ended. */
  private Response go(boolean inside, String page) {
    return Response.seeOther(URI.create("/answer/" + token + (inside ? "/" + page : ""))).build();
  }
}

package uk.cdop.information.link.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.LeaveAnswer;
import uk.cdop.information.link.OpenAnswer;
import uk.cdop.information.link.SendCode;
import uk.cdop.information.link.ViewLink;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** What stands before the door: the neutral page of a secure link and its code. Nothing here is about a child. */
@Path("/answer/{token: [A-Za-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML)
public class LinkPages {
  @Inject ViewLink viewLink;
  @Inject SendCode sendCode;
  @Inject OpenAnswer openAnswer;
  @Inject LeaveAnswer leaveAnswer;
  @Inject BadLuck badLuck;
  @Context HttpServletRequest request;

  /** The page where the code is entered. */
  public record CodeView(ViewLink.Asker asker, boolean tooMany, Mistakes mistakes) {}

  @GET
  public Page link(@PathParam("token") String token) {
    return asker(token).map(asker -> Page.of("information/link", asker)).orElseGet(this::notGood);
  }

  @GET
  @Path("code")
  public Page code(@PathParam("token") String token) {
    return asker(token).map(asker -> Page.of("information/code", new CodeView(asker, false, Mistakes.none()))).orElseGet(this::notGood);
  }

  @POST
  @Path("code")
  public Response send(@PathParam("token") String token) {
    Optional<ViewLink.Asker> asker = asker(token);
    if (asker.isEmpty()) {
      return shown(notGood());
    }
    return switch (sendCode.send(token)) {
      case SENT -> Response.seeOther(URI.create("/answer/" + token + "/code")).build();
      case TOO_MANY -> shown(new Page(429, "information/code", new CodeView(asker.get(), true, Mistakes.none())));
      case NO_LINK -> shown(notGood());
    };
  }

  @POST
  @Path("open")
  public Response open(@PathParam("token") String token, MultivaluedMap<String, String> form) {
    Optional<ViewLink.Asker> asker = asker(token);
    if (asker.isEmpty()) {
      return shown(notGood());
    }
    Optional<String> secret = openAnswer.open(token, Entered.of(form).text("code"));
    if (secret.isEmpty()) {
      badLuck.count(request.getRemoteAddr());
      Mistakes mistakes = Mistakes.none().add("code", "This code does not open the link. Check it against our newest email, or ask for a new code");
      return shown(Page.refused("information/code", new CodeView(asker.get(), false, mistakes)));
    }
    return Response.seeOther(URI.create("/answer/" + token + "/request")).cookie(AnswerCookie.of(secret.get())).build();
  }

  /** Says only what whoever passed a request on knows; the link is dead by then. */
  @GET
  @Path("passed-on")
  public Page passedOn() {
    return Page.of("information/passed-on", "");
  }

  @POST
  @Path("leave")
  public Response leave(
      @PathParam("token") String token, @CookieParam(AnswerCookie.NAME) @DefaultValue("") String secret) {
    leaveAnswer.leave(new Holder.Link(token, secret));
    return Response.seeOther(URI.create("/answer/" + token)).cookie(AnswerCookie.ended()).build();
  }

  private Optional<ViewLink.Asker> asker(String token) {
    String address = request.getRemoteAddr();
    if (badLuck.tooMuch(address)) {
      return Optional.empty();
    }
    Optional<ViewLink.Asker> asker = viewLink.view(token);
    if (asker.isEmpty()) {
      badLuck.count(address);
    }
    return asker;
  }

  /** The same words for a link that never was, has ended, was replaced or is tried too often. */
  private Page notGood() {
    return new Page(404, "information/link-gone", "");
  }

  private static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}

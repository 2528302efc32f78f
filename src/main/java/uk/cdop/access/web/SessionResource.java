package uk.cdop.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import uk.cdop.platform.Page;
import uk.cdop.platform.ProblemView;
import uk.cdop.platform.Settings;

/** Logging in and out, and how long the session still lasts. */
@Path("/")
public class SessionResource {
  static final String LAST_ACT = "cdop.last_act";

  @Context HttpServletRequest request;
  @Inject Settings settings;

  /**
   * A protected address, so that reaching it means being logged in; leads on to the page of this service that
   * follows it. The page is part of the path, because a query does not survive the way by the log-in service.
   */
  @GET
  @Path("log-in{to: (/.*)?}")
  public Response logIn(@PathParam("to") String to) {
    return Response.seeOther(URI.create(ReturnPath.read(to).orElse("/home"))).build();
  }

  /**
   * Where a session that ended by itself leads. The page's script says whether the page was saved; anything else
   * than its two words is taken as not knowing.
   */
  @GET
  @Path("timed-out")
  public Page timedOut(@QueryParam("from") String from, @QueryParam("saved") String saved) {
    String back = ReturnPath.read(from).map(path -> "/log-in" + path).orElse("/log-in");
    return Page.of("access/timed-out", new TimedOutView(back, "yes".equals(saved), "no".equals(saved)));
  }

  /** What the page after a time-out says. */
  public record TimedOutView(String logIn, boolean saved, boolean lost) {}

  /** Ends the session here and at the log-in service. */
  @POST
  @Path("log-out")
  public Response logOut() throws ServletException {
    URI after = URI.create("/logged-out");
    if (request.getAttribute(OidcSecurityContext.class.getName()) instanceof RefreshableOidcSecurityContext oidc
        && oidc.getIDTokenString() != null) {
      after =
          UriBuilder.fromUri(oidc.getOidcClientConfiguration().getLogoutUrl())
              .queryParam("id_token_hint", oidc.getIDTokenString())
              .queryParam("post_logout_redirect_uri", settings.publicUrl() + "/logged-out")
              .build();
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return Response.seeOther(after).build();
  }

  @GET
  @Path("logged-out")
  public Page loggedOut() {
    return Page.of(
        "platform/problem",
        new ProblemView("You are logged out", "What you had saved is kept. Drafts wait for you until you log in again."));
  }

  /** Asking does not count as activity. */
  @GET
  @Path("session")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Long> secondsLeft() {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(LAST_ACT) instanceof Long last)) {
      return Map.of("secondsLeft", 0L);
    }
    long idle = (System.currentTimeMillis() - last) / 1000;
    return Map.of("secondsLeft", Math.max(0, settings.idleMinutes() * 60L - idle));
  }

  /** "Stay logged in". */
  @POST
  @Path("session")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Long> stay() {
    return secondsLeft();
  }
}

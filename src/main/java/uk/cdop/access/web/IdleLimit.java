package uk.cdop.access.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import uk.cdop.platform.Settings;

/**
 * Ends a session in which nobody did anything for the idle limit. The server keeps the time, and asking
 * how much is left, or saving a draft by itself, does not count as doing something.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
public class IdleLimit implements ContainerRequestFilter {
  @Context HttpServletRequest request;
  @Inject Settings settings;

  @Override
  public void filter(ContainerRequestContext context) {
    HttpSession session = request.getSession(false);
    if (session == null || request.getUserPrincipal() == null) {
      return;
    }
    boolean silent =
        (request.getRequestURI().equals("/session") && request.getMethod().equals("GET"))
            || request.getRequestURI().equals("/drafts");
    long now = System.currentTimeMillis();
    if (session.getAttribute(SessionResource.LAST_ACT) instanceof Long last
        && now - last > settings.idleMinutes() * 60_000L) {
      session.invalidate();
      context.abortWith(Response.seeOther(URI.create("/log-in")).build());
    } else if (!silent) {
      session.setAttribute(SessionResource.LAST_ACT, now);
    }
  }
}

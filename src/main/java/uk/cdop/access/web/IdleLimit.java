package uk.cdop.access.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;
import uk.cdop.platform.Settings;

/**
 * Ends a session in which nobody did anything for the idle limit. The server keeps the time, and asking
 * how much is left, or what a page does by itself, such as saving a draft, does not count as doing something.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
public class IdleLimit implements ContainerRequestFilter {
  private static final Logger LOG = Logger.getLogger(IdleLimit.class);

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
            || request.getRequestURI().equals("/drafts")
            || request.getRequestURI().matches("/live/[^/]+/events")
            || request.getHeader("X-By-Itself") != null;
    long now = System.currentTimeMillis();
    if (session.getAttribute(SessionResource.LAST_ACT) instanceof Long last
        && now - last > settings.idleMinutes() * 60_000L) {
      end();
      context.abortWith(Response.seeOther(after()).build());
    } else if (!silent) {
      session.setAttribute(SessionResource.LAST_ACT, now);
    }
  }

  /** Here and at the log-in service, or the next click on an unattended machine would log in again unasked. */
  private void end() {
    try {
      request.logout();
    } catch (ServletException unreachable) {
      LOG.warn("The log-in service could not be told that a session ended");
    }
    HttpSession left = request.getSession(false);
    if (left != null) {
      left.invalidate();
    }
  }

  /** The page that says so; a person who is on the way to it already keeps what the script said. */
  private URI after() {
    boolean there = request.getRequestURI().equals("/timed-out");
    UriBuilder page = UriBuilder.fromPath("/timed-out");
    ReturnPath.read(there ? request.getParameter("from") : request.getRequestURI())
        .ifPresent(path -> page.queryParam("from", path));
    if (there && Set.of("yes", "no").contains(String.valueOf(request.getParameter("saved")))) {
      page.queryParam("saved", request.getParameter("saved"));
    }
    return page.build();
  }
}

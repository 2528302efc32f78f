package uk.cdop.access.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.KeepPerson;
import uk.cdop.access.Role;

/**
 * Reads the actor of a request from the verified token: name, CDOP and roles come from the claim
 * `cdop_memberships`, paths such as `/OXON/coordinator`; a service that sends messages has `/INTAKE/` and its short name. At the first request after log-in the session
 * gets a new id, because the OIDC mechanism keeps the one that was there before.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class WhoIsAsking implements ContainerRequestFilter {
  private static final String ROTATED = "cdop.rotated";

  @Context HttpServletRequest request;
  @Inject CurrentActor current;
  @Inject KeepPerson keepPerson;

  @Override
  public void filter(ContainerRequestContext context) {
    if (request.getUserPrincipal() == null
        || !(request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext security)) {
      return;
    }
    boolean first = rotate(request.getSession(false));
    JsonWebToken token = security.getToken();
    Object claim = token.getClaimValue("cdop_memberships");
    Map<String, Set<Role>> memberships = memberships(claim);
    if (memberships.isEmpty()) {
      sender(claim).ifPresent(source -> current.become(Actor.sender(source, "")));
      return;
    }
    String cdop = memberships.keySet().iterator().next();
    String name = claim(token, "name", request.getUserPrincipal().getName());
    Actor actor = new Actor(request.getUserPrincipal().getName(), name, cdop, memberships.get(cdop));
    current.become(actor);
    if (first) {
      keepPerson.keep(actor, claim(token, "email", ""));
    }
  }

  private boolean rotate(HttpSession session) {
    if (session == null || session.getAttribute(ROTATED) != null) {
      return false;
    }
    session.setAttribute(ROTATED, Boolean.TRUE);
    request.changeSessionId();
    return true;
  }

  private static String claim(JsonWebToken token, String name, String otherwise) {
    Object value = token.getClaimValue(name);
    return value instanceof String text && !text.isBlank() ? text : otherwise;
  }

  /** The service that a token belongs to: `/INTAKE/spen` alone; with two it is not clear which one speaks. */
  static Optional<String> sender(Object claim) {
    List<String> sources =
        (claim instanceof Collection<?> paths ? paths : List.of()).stream()
            .map(Object::toString)
            .filter(path -> path.matches("/INTAKE/[a-z][a-z0-9-]{1,39}"))
            .map(path -> path.substring("/INTAKE/".length()))
            .toList();
    return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
  }

  static Map<String, Set<Role>> memberships(Object claim) {
    Map<String, Set<Role>> roles = new LinkedHashMap<>();
    for (Object path : claim instanceof Collection<?> paths ? paths : List.of()) {
      String[] parts = path.toString().split("/");
      if (parts.length == 3 && parts[1].matches("[A-Z]{2,12}")) {
        Role.ofAccount(parts[2])
            .ifPresent(
                role -> roles.computeIfAbsent(parts[1], cdop -> EnumSet.noneOf(Role.class)).add(role));
      }
    }
    return roles;
  }
}

package uk.cdop.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.Page;
import uk.cdop.platform.ProblemView;
import uk.cdop.platform.Settings;

/**
 * Refuses a change that another site asked for: the browser's own word (Sec-Fetch-Site, Origin) and a
 * token that must stand both in a host-only cookie and in the form. Calls that carry a bearer token
 * instead of cookies cannot be forged by a page and pass.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class Csrf implements ContainerRequestFilter, ContainerResponseFilter {
  static final String COOKIE = "__Host-csrf";
  private static final int FIRST_FIELD = 512;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject CsrfToken token;
  @Inject Settings settings;
  @Context HttpServletRequest http;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    Optional<String> held = Optional.ofNullable(request.getCookies().get(COOKIE)).map(Cookie::getValue);
    held.filter(value -> value.length() >= 22 && value.length() <= 64).ifPresent(token::keep);
    if (SAFE.contains(request.getMethod()) || bearer(request) || anonymousApi(request)) {
      return;
    }
    if (foreign(request) || !held.map(value -> same(value, sent(request))).orElse(false)) {
      request.abortWith(
          request.getUriInfo().getPath().startsWith("/api/")
              ? Problems.json(403, "Request not accepted", "The request did not come from a page of this service.")
              : Response.status(403).entity(Page.of("platform/not-accepted", new ProblemView("The form was not accepted"))).type(MediaType.TEXT_HTML).build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page) {
      token.value();
    }
    token
        .toSend()
        .ifPresent(
            value ->
                response
                    .getHeaders()
                    .add(
                        "Set-Cookie",
                        new NewCookie.Builder(COOKIE)
                            .value(value)
                            .path("/")
                            .secure(true)
                            .httpOnly(true)
                            .sameSite(NewCookie.SameSite.STRICT)
                            .build()));
  }

  private boolean bearer(ContainerRequestContext request) {
    String authorization = request.getHeaderString("Authorization");
    return authorization != null && authorization.startsWith("Bearer ") && request.getCookies().isEmpty();
  }

  /** A JSON call without cookies has no authority that could be borrowed. */
  private boolean anonymousApi(ContainerRequestContext request) {
    return request.getUriInfo().getPath().startsWith("/api/")
        && request.getCookies().isEmpty()
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
  }

  private boolean foreign(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    // Under no-referrer a browser names its origin "null"; an older one without Sec-Fetch-Site still has the token.
    String origin = request.getHeaderString("Origin");
    return origin != null && !origin.equals("null") && !origin.equals(settings.publicUrl());
  }

  private Optional<String> sent(ContainerRequestContext request) {
    String header = request.getHeaderString("X-CSRF-Token");
    if (header != null) {
      return Optional.of(header);
    }
    try {
      if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
        return Optional.of(beforeTheFile(request));
      }
      if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
        return Optional.empty();
      }
      byte[] body = request.getEntityStream().readAllBytes();
      request.setEntityStream(new ByteArrayInputStream(body));
      for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
        if (pair.startsWith("csrf=")) {
          return Optional.of(URLDecoder.decode(pair.substring(5), StandardCharsets.UTF_8));
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** The token of a form with a file stands first in it: nothing else of the body is read before it is judged. */
  private static String beforeTheFile(ContainerRequestContext request) throws IOException {
    byte[] head = request.getEntityStream().readNBytes(FIRST_FIELD);
    request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(head), request.getEntityStream()));
    return FormWithFile.csrf(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static boolean same(String held, Optional<String> sent) {
    return sent.isPresent()
        && MessageDigest.isEqual(
            held.getBytes(StandardCharsets.UTF_8), sent.get().getBytes(StandardCharsets.UTF_8));
  }
}

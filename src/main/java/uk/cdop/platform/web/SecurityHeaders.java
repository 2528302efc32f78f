package uk.cdop.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.cdop.platform.Settings;

/** Puts the protective headers on every answer, errors and assets included. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders implements Filter {
  @Inject Settings settings;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    // Log-out and an expired log-in redirect a posted form to the log-in service, which form-action must allow.
    http.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
            + settings.oidcOrigin());
    http.setHeader("X-Content-Type-Options", "nosniff");
    http.setHeader("Referrer-Policy", "no-referrer");
    http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    http.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    http.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (settings.publicUrl().startsWith("https:")) {
      http.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    http.setHeader("Cache-Control", caching((HttpServletRequest) request));
    chain.doFilter(request, response);
  }

  private static String caching(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (!path.startsWith("/assets/")) {
      return "no-store";
    }
    // What carries its version in its address never changes; the rest is asked for again.
    boolean versioned = path.startsWith("/assets/vendor/") || request.getParameter("v") != null;
    return versioned ? "public, max-age=31536000, immutable" : "no-cache";
  }
}

package uk.cdop.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A Content-Type that is none would be refused by the server before our pages could say so in words. It counts as bytes of no known
 * kind, which every address refuses in its own way.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class UnreadableTypes implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    boolean readable = request.getContentType() == null || readable(request.getContentType());
    chain.doFilter(readable ? request : new Bytes((HttpServletRequest) request), response);
  }

  static boolean readable(String type) {
    try {
      return MediaType.valueOf(type).getSubtype().indexOf('/') < 0;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static final class Bytes extends HttpServletRequestWrapper {
    private Bytes(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContentType() {
      return MediaType.APPLICATION_OCTET_STREAM;
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? getContentType() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? Collections.enumeration(List.of(getContentType())) : super.getHeaders(name);
    }
  }
}

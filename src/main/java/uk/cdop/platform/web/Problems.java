package uk.cdop.platform.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.cdop.platform.Page;
import uk.cdop.platform.ProblemView;

/** The answers for what went wrong: problem JSON (RFC 9457) below `/api`, a plain page elsewhere. */
public final class Problems {
  public static final String JSON = "application/problem+json";

  private Problems() {}

  public static Response json(int status, String title, String detail) {
    return json(status, title, detail, Map.of());
  }

  public static Response json(int status, String title, String detail, Map<String, ?> more) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.putAll(more);
    return Response.status(status).type(JSON).entity(problem).build();
  }

  static Response page(int status, String title, String... paragraphs) {
    return page(status, new ProblemView(title, paragraphs));
  }

  static Response page(int status, ProblemView problem) {
    return Response.status(status).type(MediaType.TEXT_HTML).entity(new Page(status, "platform/problem", problem)).build();
  }

  static Response tooLarge(String path) {
    return either(
        path,
        413,
        "That is too much at once",
        "A file can have at most 20 MB. Nothing was saved.",
        "Go back: what you typed is still there. Make the file smaller, or divide it into parts and add each.");
  }

  static Response either(String path, int status, String title, String... paragraphs) {
    return path.startsWith("/api/")
        ? json(status, title, String.join(" ", paragraphs))
        : page(status, title, paragraphs);
  }
}

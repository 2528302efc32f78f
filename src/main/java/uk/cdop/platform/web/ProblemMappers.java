package uk.cdop.platform.web;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.NotLoggedIn;
import uk.cdop.platform.ProblemView;
import uk.cdop.platform.Stale;
import uk.cdop.platform.TooLong;

/** The one place where what was thrown becomes an answer. */
@Provider
public class ProblemMappers implements ExceptionMapper<Throwable> {
  /** A unique key was taken meanwhile: two people, or two windows, made the same thing. */
  private static final String TWICE = "23505";

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Context HttpServletRequest request;
  @Inject RequestId requestId;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = known(thrown);
    String path = request.getRequestURI();
    return switch (cause) {
      case Missing missing -> notFound(path);
      case Denied denied ->
          Problems.either(
              path,
              403,
              "Your role does not include this",
              "Your account is not set up for this part of the service.",
              "If you need it for your work, ask your panel's coordinator.");
      case Stale stale -> changed(path);
      case OptimisticLockException stale -> changed(path);
      case SQLException twice -> changed(path);
      case TooLong typed -> tooLong(typed, path);
      case NotLoggedIn nobody -> logIn(path);
      case FormWithFile.Unreadable cutOff ->
          Problems.either(path, 400, "The form did not arrive whole", "Nothing was saved.", "Go back and send it again: what you typed is still there.");
      case WebApplicationException web -> web(web, path);
      default -> unexpected(cause, path);
    };
  }

  private static Throwable known(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof Missing
          || at instanceof Denied
          || at instanceof Stale
          || at instanceof NotLoggedIn
          || at instanceof FormWithFile.Unreadable
          || at instanceof OptimisticLockException
          || at instanceof TooLong
          || at instanceof SQLException refused && TWICE.equals(refused.getSQLState())
          || at instanceof WebApplicationException) {
        return at;
      }
    }
    return thrown;
  }

  private static Response notFound(String path) {
    return Problems.either(
        path,
        404,
        "Page not found",
        "If you typed the address, check that it is correct.",
        "If you followed a link, it may have ended or it may not be yours to open.");
  }

  private Response changed(String path) {
    return withWords(
        path,
        409,
        TypedWords.of(request),
        "Someone else changed this first",
        "Nothing of theirs was overwritten, and nothing of yours was saved.",
        "Go back, look at what changed, and make your change again.");
  }

  private static Response tooLong(TooLong typed, String path) {
    return withWords(
        path,
        422,
        TypedWords.words(typed.typed()),
        "An answer is too long",
        "An answer can have up to %,d characters, about eight pages. Nothing was saved.".formatted(Entered.LONGEST),
        "Go back and make it shorter, or divide it.");
  }

  /** Below `/api` the sender still has what it sent. */
  private static Response withWords(String path, int status, List<String> typed, String title, String... paragraphs) {
    return path.startsWith("/api/")
        ? Problems.either(path, status, title, paragraphs)
        : Problems.page(status, new ProblemView(title, List.of(paragraphs), typed));
  }

  private static Response logIn(String path) {
    return path.startsWith("/api/")
        ? Response.fromResponse(Problems.json(401, "Not logged in", "Send a bearer token of this service's realm."))
            .header("WWW-Authenticate", "Bearer")
            .build()
        : Response.seeOther(URI.create("/log-in")).build();
  }

  private Response web(WebApplicationException web, String path) {
    Response answer = web.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    return switch (answer.getStatus()) {
      case 404 -> notFound(path);
      case 405 ->
          Problems.either(path, 405, "That cannot be done here", "Go back and use the buttons on the page.");
      case 413 -> Problems.tooLarge(path);
      case 415, 400, 406 ->
          Problems.either(
              path, answer.getStatus(), "The request could not be read", "Check it against the description of the service.");
      default -> answer.getStatus() >= 500 ? unexpected(web, path) : answer;
    };
  }

  private Response unexpected(Throwable cause, String path) {
    LOG.errorf(cause, "Request %s failed", requestId.value());
    return withWords(
        path,
        500,
        TypedWords.of(request),
        "There is a problem with the service",
        "What you did last was not saved. Nothing saved before it is lost.",
        "Go back and try again. If it happens again, tell your coordinator this reference: " + requestId.value() + ".");
  }
}

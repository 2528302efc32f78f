package uk.cdop.information.answering.web;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.web.AnswerCookie;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;

/** The form behind a secure link: for the agency that was asked, and for a colleague with some of its sections. */
@Path("/answer/{token: [A-Za-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML)
public class FormPages extends FormDesk {
  private static final Set<String> NOT_TYPED = Set.of("csrf");

  @PathParam("token")
  String token;

  @CookieParam(AnswerCookie.NAME)
  @DefaultValue("")
  String secret;

  /** A field that was sent when nobody was inside any more. */
  public record Field(String name, String value) {}

  /** The session has ended: the same page can be sent again once the code was entered. */
  public record EndedView(String token, String page, List<Field> fields) {}

  @Override
  protected Holder holder() {
    return new Holder.Link(token, secret);
  }

  /** To the request, which leads on to the neutral page when the session has ended. */
  @Override
  protected URI out() {
    return URI.create("/answer/" + token + "/request");
  }

  @Override
  protected URI sent() {
    return URI.create("/answer/" + token + "/receipt");
  }

  @Override
  Response ended(String page, MultivaluedMap<String, String> form) {
    List<Field> fields = new ArrayList<>();
    Entered.of(form).fields().forEach((name, values) -> {
      if (!NOT_TYPED.contains(name)) {
        values.forEach(value -> fields.add(new Field(name, value)));
      }
    });
    return shown(new Page(401, "information/ended", new EndedView(token, page, fields)));
  }
}

package uk.cdop.information.sharing.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.forms.Section;
import uk.cdop.information.answering.Filling;
import uk.cdop.information.answering.ReadRevisions;
import uk.cdop.information.answering.web.FormDesk;
import uk.cdop.information.answering.web.RevisionPages;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.web.AnswerCookie;
import uk.cdop.information.sharing.Delegated;
import uk.cdop.information.sharing.FinishPart;
import uk.cdop.information.sharing.HandOn;
import uk.cdop.information.sharing.ListDelegations;
import uk.cdop.information.sharing.TakeBack;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.mail.Mail;

/** How the people of one agency share an answer: sections for colleagues, and who saved what. */
@Path("/answer/{token: [A-Za-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML)
public class SharePages {
  static final int LONGEST_NOTE = 2000;

  @Inject ListDelegations listDelegations;
  @Inject HandOn handOn;
  @Inject TakeBack takeBack;
  @Inject FinishPart finishPart;
  @Inject ReadRevisions readRevisions;

  @PathParam("token")
  String token;

  @CookieParam(AnswerCookie.NAME)
  @DefaultValue("")
  String secret;

  /** The sections that can be handed on, and those that were. */
  public record HandOnView(Filling filling, List<Section> sections, List<Delegated> delegated, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("hand-on")
  public Response handOn() {
    return show(200, Entered.nothing(), Mistakes.none());
  }

  @POST
  @Path("hand-on")
  public Response handOn(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String email = entered.text("email");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.all("sections").isEmpty(), "sections", "Select at least one section")
            .addIf(!Mail.isAddress(email), "email", "Enter your colleague’s email address in the correct format, like name@example.com")
            .addIf(!email.equalsIgnoreCase(entered.text("again")), "again", "Both email addresses must be the same")
            .addIf(entered.text("note").length() > LONGEST_NOTE, "note", "Your note must be 2,000 characters or fewer");
    if (mistakes.any()) {
      return show(422, entered, mistakes);
    }
    return switch (handOn.handOn(holder(), Set.copyOf(entered.all("sections")), email, entered.text("note"))) {
      case DONE -> to("hand-on");
      case UNKNOWN_DOMAIN -> show(422, entered, Mistakes.none().add(
          "email", "We can only send a section to an address of your own organisation or of one the panel knows. Ask the panel to ask them"));
      case TOO_MANY -> show(422, entered, Mistakes.none().add("email", "You cannot ask any more colleagues for this answer. Answer the other sections yourself, or call the panel"));
      case NOT_INSIDE -> to("request");
    };
  }

  @POST
  @Path("hand-on/{delegation}/take-back")
  public Response takeBack(@PathParam("delegation") String delegation) {
    UUID id = Entered.prefilled(Map.of("id", delegation)).id("id").orElseThrow(Missing::new);
    return to(takeBack.takeBack(holder(), id) ? "hand-on" : "request");
  }

  @POST
  @Path("finished")
  public Response finished() {
    finishPart.finish(holder());
    return to("request");
  }

  @GET
  @Path("revisions")
  public Response revisions(@QueryParam("from") @DefaultValue("2147483647") String from) {
    return readRevisions.list(holder(), RevisionPages.number(from))
        .map(view -> FormDesk.shown(Page.of(
            "information/revisions", new ReadRevisions.ListView(null, base(), view.reference(), view.lines(), view.older()))))
        .orElseGet(() -> to("request"));
  }

  @GET
  @Path("revisions/{number:[0-9]+}")
  public Response revision(@PathParam("number") String number) {
    return readRevisions.one(holder(), RevisionPages.number(number))
        .map(view -> FormDesk.shown(Page.of(
            "information/revision", new ReadRevisions.OneView(null, base(), view.reference(), view.line(), view.revision()))))
        .orElseGet(() -> to("request"));
  }

  private Response show(int status, Entered entered, Mistakes mistakes) {
    return listDelegations.list(holder())
        .map(view -> FormDesk.shown(new Page(
            status, "information/hand-on",
            new HandOnView(view.filling(), view.filling().response().edition().sections(), view.delegated(), entered, mistakes))))
        .orElseGet(() -> to("request"));
  }

  private Holder.Link holder() {
    return new Holder.Link(token, secret);
  }

  private String base() {
    return "/answer/" + token;
  }

  private Response to(String page) {
    return Response.seeOther(URI.create(base() + "/" + page)).build();
  }
}

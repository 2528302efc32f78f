package uk.cdop.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import uk.cdop.forms.Journey;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Typed;
import uk.cdop.notification.AnswerPage;
import uk.cdop.notification.DraftToken;
import uk.cdop.notification.DropDraft;
import uk.cdop.notification.ReadDraft;
import uk.cdop.notification.SendNotification;
import uk.cdop.notification.StartNotification;
import uk.cdop.notification.Throttle;
import uk.cdop.platform.Page;

/** The public form for notifying a death. The browser holds a random token and nothing else; no address names anyone. */
@Path("/notify")
@Produces(MediaType.TEXT_HTML)
public class NotifyPages {
  private static final String COOKIE = "__Host-notify";
  private static final int SEVEN_DAYS = 7 * 24 * 60 * 60;

  @Inject ReadDraft readDraft;
  @Inject AnswerPage answerPage;
  @Inject SendNotification sendNotification;
  @Inject StartNotification startNotification;
  @Inject DropDraft dropDraft;
  @Inject Throttle throttle;
  @Context HttpServletRequest request;

  /** The start page; `saved` is empty when no form was begun. */
  public record StartView(String saved, String next) {}

  /** One page of the form. */
  public record FormView(PageView page, String back) {}

  @GET
  public Page start(@CookieParam(COOKIE) String cookie) {
    return readDraft.read(DraftToken.read(cookie)) instanceof ReadDraft.Reading.Filling filling
            && !filling.journey().asked().isEmpty()
        ? Page.of("notification/start", new StartView(filling.savedAt(), next(filling.journey())))
        : Page.of("notification/start", new StartView("", ""));
  }

  @POST
  public Response begin() {
    if (!throttle.admits(request.getRemoteAddr())) {
      return tooMany();
    }
    DraftToken token = startNotification.start();
    return Response.seeOther(URI.create("/notify/form")).cookie(cookie(token.value(), SEVEN_DAYS)).build();
  }

  @GET
  @Path("form")
  public Response first(@CookieParam(COOKIE) String cookie) {
    return readDraft.read(DraftToken.read(cookie)) instanceof ReadDraft.Reading.Filling filling
        ? to(next(filling.journey()))
        : to("/notify");
  }

  @GET
  @Path("form/{page}")
  public Response page(@CookieParam(COOKIE) String cookie, @PathParam("page") String id) {
    if (!(readDraft.read(DraftToken.read(cookie)) instanceof ReadDraft.Reading.Filling filling)) {
      return to("/notify");
    }
    Journey journey = filling.journey();
    return journey
        .page(id)
        .map(page -> Response.ok(Page.of("notification/form", new FormView(PageView.of(journey, page), back(journey, page)))).build())
        .orElseGet(() -> to(next(journey)));
  }

  @POST
  @Path("form/{page}")
  public Response answer(
      @CookieParam(COOKIE) String cookie, @PathParam("page") String id, MultivaluedMap<String, String> form) {
    Optional<DraftToken> token = DraftToken.read(cookie);
    if (token.isEmpty()) {
      return Response.ok(Page.refused("notification/gone", new StartView("", ""))).build();
    }
    return switch (answerPage.answer(token.get(), id, Typed.posted(form))) {
      case AnswerPage.Outcome.Kept kept -> to(kept.next().map(page -> "/notify/form/" + page.id()).orElse("/notify/check"));
      case AnswerPage.Outcome.Again again -> again(again);
      case AnswerPage.Outcome.NotThere gone -> Response.ok(Page.refused("notification/gone", new StartView("", ""))).build();
    };
  }

  private static Response again(AnswerPage.Outcome.Again again) {
    PageView page = PageView.again(again.journey(), again.page(), again.entry());
    var view = new FormView(page, back(again.journey(), again.page()));
    boolean mended = page.errors().isEmpty() && page.unlikely().isEmpty();
    return Response.ok(mended ? Page.of("notification/form", view) : Page.refused("notification/form", view)).build();
  }

  @GET
  @Path("check")
  public Response check(@CookieParam(COOKIE) String cookie) {
    return switch (readDraft.read(DraftToken.read(cookie))) {
      case ReadDraft.Reading.None none -> to("/notify");
      case ReadDraft.Reading.Sent sent -> to("/notify/sent");
      case ReadDraft.Reading.Filling filling when !filling.journey().complete() -> to(next(filling.journey()));
      case ReadDraft.Reading.Filling filling -> Response.ok(Page.of("notification/check", filling)).build();
    };
  }

  @POST
  @Path("send")
  public Response send(@CookieParam(COOKIE) String cookie) {
    if (!throttle.admits(request.getRemoteAddr())) {
      return tooMany();
    }
    Optional<DraftToken> token = DraftToken.read(cookie);
    if (token.isEmpty()) {
      return to("/notify");
    }
    return switch (sendNotification.send(token.get())) {
      case SENT -> to("/notify/sent");
      case NOT_COMPLETE -> to("/notify/check");
      case NOT_THERE -> to("/notify");
    };
  }

  @GET
  @Path("sent")
  public Response sent(@CookieParam(COOKIE) String cookie) {
    return readDraft.read(DraftToken.read(cookie)) instanceof ReadDraft.Reading.Sent sent
        ? Response.ok(Page.of("notification/sent", sent)).build()
        : to("/notify");
  }

  @POST
  @Path("delete")
  public Response delete(@CookieParam(COOKIE) String cookie) {
    DraftToken.read(cookie).ifPresent(dropDraft::drop);
    return Response.seeOther(URI.create("/notify")).cookie(cookie("", 0)).build();
  }

  private static String next(Journey journey) {
    return journey.firstIncomplete().map(page -> "/notify/form/" + page.id()).orElse("/notify/check");
  }

  /** Back to the answers while changing them, otherwise to the page before. */
  private static String back(Journey journey, uk.cdop.forms.Page page) {
    return journey.complete()
        ? "/notify/check"
        : journey.previous(page).map(before -> "/notify/form/" + before.id()).orElse("/notify");
  }

  private Response tooMany() {
    return Response.status(429)
        .header("Retry-After", throttle.retryAfter())
        .entity(new Page(429, "notification/too-many", new StartView("", "")))
        .build();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private static NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .secure(true)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}

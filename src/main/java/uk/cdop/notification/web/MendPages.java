package uk.cdop.notification.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.forms.Journey;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Typed;
import uk.cdop.notification.AnswerMessagePage;
import uk.cdop.notification.CompleteMessage;
import uk.cdop.notification.MendMessage;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;

/** The notification form for a message, filled with what it said; it starts at the first page that lacks an answer. */
@Path("/notifications/messages/{id}/form")
@Produces(MediaType.TEXT_HTML)
public class MendPages {
  @Inject MendMessage mendMessage;
  @Inject AnswerMessagePage answerPage;
  @Inject CompleteMessage completeMessage;

  /**
   * One page of the form beside what arrived.
   *
   * @param stale someone else changed the message meanwhile; what was typed is shown and was not saved
   */
  public record FormView(MendMessage.Mending mending, PageView page, String back, boolean stale) {}

  @GET
  public Response first(@PathParam("id") String id) {
    MendMessage.Mending mending = mendMessage.mend(NotificationPages.id(id));
    return to(mending.waiting() ? next(mending) : mending.base());
  }

  @GET
  @Path("check")
  public Response check(@PathParam("id") String id) {
    MendMessage.Mending mending = mendMessage.mend(NotificationPages.id(id));
    return mending.waiting()
        ? Response.ok(Page.of("notification/message-check", mending)).build()
        : to(mending.base());
  }

  @POST
  @Path("check")
  public Response send(@PathParam("id") String id) {
    UUID message = NotificationPages.id(id);
    return switch (completeMessage.complete(message)) {
      case CompleteMessage.Outcome.Taken taken -> to("/notifications/" + taken.notification());
      case CompleteMessage.Outcome.NotComplete open -> to("/notifications/messages/" + message + "/form");
      case CompleteMessage.Outcome.NotThere gone -> to("/notifications/messages/" + message);
    };
  }

  @GET
  @Path("{page}")
  public Response page(@PathParam("id") String id, @PathParam("page") String pageId) {
    MendMessage.Mending mending = mendMessage.mend(NotificationPages.id(id));
    if (!mending.waiting()) {
      return to(mending.base());
    }
    Journey journey = mending.journey();
    return journey
        .page(pageId)
        .map(page -> Response.ok(Page.of("notification/message-form", new FormView(mending, PageView.of(journey, page), back(mending), false))).build())
        .orElseGet(() -> to(next(mending)));
  }

  @POST
  @Path("{page}")
  public Response answer(@PathParam("id") String id, @PathParam("page") String pageId, MultivaluedMap<String, String> form) {
    UUID message = NotificationPages.id(id);
    long version = Entered.of(form).whole("version").orElse(-1L);
    return switch (answerPage.answer(message, pageId, Typed.posted(form), version)) {
      case AnswerMessagePage.Outcome.Kept kept ->
          to("/notifications/messages/" + message + "/form/" + kept.next().map(page -> page.id()).orElse("check"));
      case AnswerMessagePage.Outcome.Again again -> again(again);
      case AnswerMessagePage.Outcome.NotThere gone -> to("/notifications/messages/" + message + "/form");
    };
  }

  private static Response again(AnswerMessagePage.Outcome.Again again) {
    PageView page = PageView.again(again.mending().journey(), again.page(), again.entry());
    var view = new FormView(again.mending(), page, back(again.mending()), again.stale());
    if (again.stale()) {
      return Response.ok(Page.stale("notification/message-form", view)).build();
    }
    boolean mended = page.errors().isEmpty() && page.unlikely().isEmpty();
    return Response.ok(mended ? Page.of("notification/message-form", view) : Page.refused("notification/message-form", view)).build();
  }

  private static String next(MendMessage.Mending mending) {
    return mending.base() + "/form/" + mending.journey().firstIncomplete().map(page -> page.id()).orElse("check");
  }

  private static String back(MendMessage.Mending mending) {
    return mending.journey().complete() ? mending.base() + "/form/check" : mending.base();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}

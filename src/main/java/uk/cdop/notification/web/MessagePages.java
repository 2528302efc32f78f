package uk.cdop.notification.web;

import jakarta.inject.Inject;
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
import java.util.UUID;
import uk.cdop.notification.DismissMessage;
import uk.cdop.notification.ListMessages;
import uk.cdop.notification.MendMessage;
import uk.cdop.notification.ReopenMessage;
import uk.cdop.notification.ViewMessage;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;

/** The messages of other services: the list, one of them as it arrived, and dismissing it or taking it up again. */
@Path("/notifications/messages")
@Produces(MediaType.TEXT_HTML)
public class MessagePages {
  private static final int LONGEST_REASON = 2_000;

  @Inject ListMessages listMessages;
  @Inject ViewMessage viewMessage;
  @Inject MendMessage mendMessage;
  @Inject DismissMessage dismissMessage;
  @Inject ReopenMessage reopenMessage;

  /** Both tables; the link to the next page is empty on the last. */
  public record ListView(List<ListMessages.Item> open, List<ListMessages.Item> done, String next) {
    public static List<Cell> row(ListMessages.Item item) {
      return List.of(
          Cell.link(new Link(item.receivedAt(), "/notifications/messages/" + item.id())), Cell.of(item.source()), Cell.of(item.wrong()));
    }
  }

  /** The page that asks for the reason. */
  public record DismissView(MendMessage.Mending message, Entered entered, Mistakes mistakes) {}

  @GET
  public Page list(@QueryParam("done") String after) {
    var listing = listMessages.list(Keyset.read(after));
    return Page.of(
        "notification/messages",
        new ListView(
            listing.open(), listing.done(), listing.next().map(key -> "/notifications/messages?done=" + key.text()).orElse("")));
  }

  @GET
  @Path("{id}")
  public Page message(@PathParam("id") String id) {
    return Page.of("notification/message", viewMessage.view(NotificationPages.id(id)));
  }

  @GET
  @Path("{id}/dismiss")
  public Response askWhy(@PathParam("id") String id) {
    MendMessage.Mending message = mendMessage.mend(NotificationPages.id(id));
    return message.waiting()
        ? Response.ok(Page.of("notification/message-dismiss", new DismissView(message, Entered.nothing(), Mistakes.none()))).build()
        : to(message.id());
  }

  @POST
  @Path("{id}/dismiss")
  public Response dismiss(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    UUID message = NotificationPages.id(id);
    Entered entered = Entered.of(posted);
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.isEmpty(), "reason", "Enter why nothing is to be made of it")
            .addIf(reason.length() > LONGEST_REASON, "reason", "Reason must be " + LONGEST_REASON + " characters or fewer");
    if (mistakes.any()) {
      return Response.ok(
              Page.refused("notification/message-dismiss", new DismissView(mendMessage.mend(message), entered, mistakes)))
          .build();
    }
    dismissMessage.dismiss(message, entered.whole("version").orElse(-1L), reason);
    return to(message);
  }

  @POST
  @Path("{id}/reopen")
  public Response reopen(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    UUID message = NotificationPages.id(id);
    reopenMessage.reopen(message, Entered.of(posted).whole("version").orElse(-1L));
    return to(message);
  }

  private static Response to(UUID message) {
    return Response.seeOther(URI.create("/notifications/messages/" + message)).build();
  }
}

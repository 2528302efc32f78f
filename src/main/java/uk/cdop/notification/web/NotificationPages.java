package uk.cdop.notification.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.notification.ListNotifications;
import uk.cdop.notification.ViewNotification;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;

/** The list of notifications, and one notification with what may be the same death. */
@Path("/notifications")
@Produces(MediaType.TEXT_HTML)
public class NotificationPages {
  @Inject ListNotifications listNotifications;
  @Inject ViewNotification viewNotification;

  /** Both tables, formatted; the links to the next pages are empty on the last. */
  public record ListView(List<List<Cell>> waiting, String nextWaiting, List<List<Cell>> decided, String nextDecided) {}

  @GET
  public Page list(@QueryParam("waiting") String waitingAfter, @QueryParam("decided") String decidedAfter) {
    var listing = listNotifications.list(Keyset.read(waitingAfter), Keyset.read(decidedAfter));
    return Page.of(
        "notification/list",
        new ListView(
            listing.waiting().stream().map(NotificationPages::waitingRow).toList(),
            next("waiting", listing.nextWaiting()),
            listing.decided().stream().map(NotificationPages::decidedRow).toList(),
            next("decided", listing.nextDecided())));
  }

  @GET
  @Path("{id}")
  public Page notification(@PathParam("id") String id) {
    return switch (viewNotification.view(id(id))) {
      case ViewNotification.View.Whole whole -> Page.of("notification/whole", whole);
      case ViewNotification.View.SentOn stub -> Page.of("notification/sent-on", stub);
    };
  }

  /**
   * Reads an id from an address.
   *
   * @throws Missing when it is no id: the same answer as for a notification that does not exist
   */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  private static List<Cell> waitingRow(ListNotifications.Item item) {
    return List.of(
        Cell.link(new Link(item.reference(), "/notifications/" + item.id())),
        Cell.of(item.child()),
        Cell.of(item.age()),
        Cell.of(item.diedOn()),
        Cell.of(item.receivedAt()),
        Cell.of((item.late() ? "Overdue: " : "") + item.clock()));
  }

  private static List<Cell> decidedRow(ListNotifications.Item item) {
    return List.of(
        Cell.link(new Link(item.reference(), "/notifications/" + item.id())),
        shown(item.child()),
        shown(item.diedOn()),
        Cell.of(item.receivedAt()),
        Cell.of(item.status()));
  }

  private static Cell shown(String text) {
    return text.isEmpty() ? Cell.missing("Not shown") : Cell.of(text);
  }

  private static String next(String list, Optional<Keyset> key) {
    return key.map(k -> "/notifications?" + list + "=" + k.text()).orElse("");
  }
}

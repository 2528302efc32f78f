package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.cdop.ncmd.ListDueCases;
import uk.cdop.ncmd.ListSubmissions;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.Shelf;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.NavigationItem;
import uk.cdop.platform.ui.Status;
import uk.cdop.platform.ui.Task;

/** What is due for the national database, and the shelves of the ledger. */
@Path("/ncmd")
@Produces(MediaType.TEXT_HTML)
public class NcmdPages {
  @Inject ListDueCases listDue;
  @Inject ListSubmissions listSubmissions;
  @Inject Clock clock;

  /** The list of cases that wait. */
  public record DueView(List<NavigationItem> navigation, List<Task> waiting, boolean first, String next) {}

  @GET
  public Page due(@QueryParam("after") String after) {
    ListDueCases.Listing listing = listDue.list(Keyset.read(after));
    Instant now = clock.instant();
    return Page.of(
        "ncmd/due",
        new DueView(
            NcmdNavigation.of(listing.counts(), "/ncmd"),
            listing.cases().stream().map(w -> task(w, now)).toList(),
            Keyset.read(after).isEmpty(),
            listing.next().map(key -> "/ncmd?after=" + key.text()).orElse("")));
  }

  @GET
  @Path("produced")
  public Page produced(@QueryParam("after") String after) {
    return shelf(Shelf.ALL, after);
  }

  @GET
  @Path("waiting")
  public Page waiting(@QueryParam("after") String after) {
    return shelf(Shelf.WAITING, after);
  }

  @GET
  @Path("fixing")
  public Page fixing(@QueryParam("after") String after) {
    return shelf(Shelf.FIXING, after);
  }

  @GET
  @Path("sent")
  public Page sent(@QueryParam("after") String after) {
    return shelf(Shelf.SENT, after);
  }

  @GET
  @Path("accepted")
  public Page accepted(@QueryParam("after") String after) {
    return shelf(Shelf.ACCEPTED, after);
  }

  private Page shelf(Shelf shelf, String after) {
    return Page.of("ncmd/shelf", ShelfView.of(shelf, listSubmissions.list(shelf, Keyset.read(after)), Keyset.read(after).isEmpty()));
  }

  private static Task task(ListDueCases.Waiting waiting, Instant now) {
    boolean late = waiting.deadline().passed(now);
    String due = "due " + Words.fromNow(waiting.deadline().at(), now);
    Status status = new Status(late ? "Overdue" : "To produce", late ? Status.Kind.PROBLEM : Status.Kind.NOT_STARTED);
    String what = waiting.deadline().occasion() == Occasion.FINALISE ? "final record" : "first notification";
    return new Task(
        waiting.review().number() + ", " + what + ", " + due,
        "/reviews/" + waiting.review().id() + "/ncmd",
        waiting.deadline().why(),
        status);
  }
}

package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.ncmd.ListDueCases;
import uk.cdop.ncmd.ListSubmissions;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.Shelf;
import uk.cdop.ncmd.Transport;
import uk.cdop.ncmd.sending.PrepareSending;
import uk.cdop.ncmd.sending.SendSubmission;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.NavigationItem;
import uk.cdop.platform.ui.Status;
import uk.cdop.platform.ui.Task;
import uk.cdop.review.ReviewId;

/** What is due for the national database, and the shelves of the ledger. */
@Path("/ncmd")
@Produces(MediaType.TEXT_HTML)
public class NcmdPages {
  private static final int MOST = 25;

  @Inject ListDueCases listDue;
  @Inject ListSubmissions listSubmissions;
  @Inject PrepareSending prepareSending;
  @Inject SendSubmission sendSubmission;
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
  public Page waiting(@QueryParam("after") String after, @QueryParam("sent") String sent) {
    String banner = sent != null && sent.matches("\\d{1,3}") ? Words.plural(Long.parseLong(sent), "document") + " handed to the service, which sends by itself." : "";
    return shelf(Shelf.WAITING, after, banner, List.of());
  }

  /** Hands the documents of one page to the service, each for itself, so that one that cannot be sent keeps no other back. */
  @POST
  @Path("waiting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object send(MultivaluedMap<String, String> form) {
    prepareSending.prepare();
    List<ErrorLine> errors = new ArrayList<>();
    int queued = 0;
    for (String one : Entered.of(form).all("document").stream().filter(text -> text.matches("[0-9a-f-]{36} [0-9a-f-]{36}")).limit(MOST).toList()) {
      ReviewId review = ReviewId.of(one.substring(0, 36));
      switch (sendSubmission.send(review, ReviewId.of(one.substring(37)).value())) {
        case SendSubmission.Outcome.Queued done -> queued++;
        case SendSubmission.Outcome.NothingToSend gone -> { }
        case SendSubmission.Outcome.CannotSend obstacle -> errors.add(new ErrorLine(obstacle.why(), ""));
      }
    }
    return errors.isEmpty()
        ? Response.seeOther(URI.create("/ncmd/waiting?sent=" + queued)).build()
        : Page.refused("ncmd/shelf", view(Shelf.WAITING, "", "", errors.stream().distinct().toList()));
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
    return shelf(shelf, after, "", List.of());
  }

  private Page shelf(Shelf shelf, String after, String banner, List<ErrorLine> errors) {
    return Page.of("ncmd/shelf", view(shelf, after, banner, errors));
  }

  private ShelfView view(Shelf shelf, String after, String banner, List<ErrorLine> errors) {
    ListSubmissions.Listing listing = listSubmissions.list(shelf, Keyset.read(after));
    return ShelfView.of(shelf, listing, Keyset.read(after).isEmpty(), listing.transport() == Transport.API, banner, errors);
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

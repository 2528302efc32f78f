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
import java.util.Map;
import uk.cdop.ncmd.ListDueCases;
import uk.cdop.ncmd.ListSubmissions;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.Submission;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Status;
import uk.cdop.platform.ui.Task;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;

/** What is due for the national database, and what was produced. */
@Path("/ncmd")
@Produces(MediaType.TEXT_HTML)
public class NcmdPages {
  @Inject ListDueCases listDue;
  @Inject ListSubmissions listSubmissions;
  @Inject Clock clock;

  /** The list of cases that wait. */
  public record DueView(List<Task> waiting, boolean first, String next) {}

  /** The list of documents. */
  public record ProducedView(List<List<Cell>> rows, boolean first, String next) {}

  @GET
  public Page due(@QueryParam("after") String after) {
    ListDueCases.Listing listing = listDue.list(Keyset.read(after));
    Instant now = clock.instant();
    return Page.of(
        "ncmd/due",
        new DueView(
            listing.cases().stream().map(w -> task(w, now)).toList(),
            Keyset.read(after).isEmpty(),
            listing.next().map(key -> "/ncmd?after=" + key.text()).orElse("")));
  }

  @GET
  @Path("produced")
  public Page produced(@QueryParam("after") String after) {
    ListSubmissions.Listing listing = listSubmissions.list(Keyset.read(after));
    return Page.of(
        "ncmd/produced",
        new ProducedView(
            listing.submissions().stream().map(line -> row(line, listing.cases())).toList(),
            Keyset.read(after).isEmpty(),
            listing.next().map(key -> "/ncmd/produced?after=" + key.text()).orElse("")));
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

  private static List<Cell> row(Submission.Line line, Map<ReviewId, ReviewFacts> cases) {
    String number = cases.get(new ReviewId(line.review())).number();
    return List.of(
        Cell.link(new Link(number, "/reviews/" + line.review() + "/ncmd")),
        Cell.of(line.occasion().label()),
        Cell.of(Words.moment(line.producedAt())),
        Cell.of(line.warnings() == 0 ? "Valid" : "Valid, " + Words.plural(line.warnings(), "warning")),
        Cell.of(line.sha256().substring(0, 12)));
  }
}

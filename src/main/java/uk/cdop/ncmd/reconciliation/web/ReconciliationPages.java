package uk.cdop.ncmd.reconciliation.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.caseimport.sheet.SpreadsheetFile;
import uk.cdop.ncmd.reconciliation.ListReconciliations;
import uk.cdop.ncmd.reconciliation.NoteLine;
import uk.cdop.ncmd.reconciliation.PrepareReconciliation;
import uk.cdop.ncmd.reconciliation.Reconcile;
import uk.cdop.ncmd.reconciliation.Reconciliation;
import uk.cdop.ncmd.reconciliation.ViewReconciliation;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.web.FormWithFile;
import uk.cdop.review.ReviewId;

/** Comparisons of our ledger with a list from the national database. */
@Path("/ncmd/reconciliations")
@Produces(MediaType.TEXT_HTML)
public class ReconciliationPages {
  private static final int LONGEST_NOTE = 2000;

  @Inject ListReconciliations listReconciliations;
  @Inject PrepareReconciliation prepare;
  @Inject Reconcile reconcile;
  @Inject ViewReconciliation viewReconciliation;
  @Inject NoteLine noteLine;

  /** The list. */
  public record ListView(List<List<Cell>> rows, String next) {}

  /** The form for a new comparison. */
  public record NewView(Entered entered, Mistakes mistakes, String key, int largest) {}

  @GET
  public Page list(@QueryParam("after") String after) {
    ListReconciliations.Listing listing = listReconciliations.list(Keyset.read(after));
    return Page.of(
        "ncmd/reconciliations",
        new ListView(
            listing.made().stream().map(ReconciliationPages::row).toList(),
            listing.next().map(key -> "/ncmd/reconciliations?after=" + key.text()).orElse("")));
  }

  @GET
  @Path("new")
  public Page choose() {
    LocalDate today = prepare.prepare();
    Entered entered = Entered.prefilled(
        Map.of("asOf-day", "" + today.getDayOfMonth(), "asOf-month", "" + today.getMonthValue(), "asOf-year", "" + today.getYear()));
    return Page.of("ncmd/reconciliation-new", view(entered, Mistakes.none(), UUID.randomUUID().toString()));
  }

  @POST
  @Path("new")
  public Response upload(@HeaderParam("Content-Type") String type, InputStream body) {
    LocalDate today = prepare.prepare();
    FormWithFile sent = FormWithFile.read(type == null ? MediaType.APPLICATION_OCTET_STREAM : type, body);
    Entered entered = sent.entered();
    Optional<LocalDate> asOf = entered.date("asOf");
    Mistakes mistakes = Mistakes.none()
        .addIf(sent.file().length == 0 && sent.fileName().isEmpty(), "file", "Choose the file with their list")
        .addIf(asOf.isEmpty(), "asOf", "The day of the list must be a real date")
        .addIf(asOf.filter(day -> day.isAfter(today)).isPresent(), "asOf", "The day of the list must not be in the future")
        .addIf(entered.text("note").length() > LONGEST_NOTE, "note", "The note must be 2,000 characters or fewer");
    String key = entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString());
    if (!mistakes.any()) {
      switch (reconcile.reconcile(new Reconcile.Offered(sent.fileName(), sent.file(), asOf.orElseThrow(), entered.text("note"), key))) {
        case Reconcile.Outcome.Kept kept -> {
          return Response.seeOther(URI.create("/ncmd/reconciliations/" + kept.reconciliation())).build();
        }
        case Reconcile.Outcome.Refused refused -> mistakes.add("file", refused.why());
      }
    }
    return Response.status(422).type(MediaType.TEXT_HTML).entity(Page.refused("ncmd/reconciliation-new", view(entered, mistakes, key))).build();
  }

  @GET
  @Path("{reconciliation}")
  public Page show(@PathParam("reconciliation") String id, @QueryParam("after") String after, @QueryParam("done") String done) {
    String banner = "noted".equals(done) ? "Your note is kept with the line." : "";
    return Page.of("ncmd/reconciliation", ComparedView.of(viewReconciliation.view(ReviewId.of(id).value(), place(after)), place(after), Entered.nothing(), Mistakes.none(), banner));
  }

  @POST
  @Path("{reconciliation}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object note(@PathParam("reconciliation") String id, MultivaluedMap<String, String> form) {
    UUID reconciliation = ReviewId.of(id).value();
    Entered entered = Entered.of(form);
    int after = place(entered.text("after"));
    ViewReconciliation.Shown shown = viewReconciliation.view(reconciliation, after);
    UUID line = entered.id("line").orElseThrow(Missing::new);
    String field = "words-" + line;
    String words = entered.text(field);
    Mistakes mistakes = Mistakes.none()
        .addIf(words.isEmpty(), field, "Enter what was done about this line")
        .addIf(words.length() > LONGEST_NOTE, field, "The note must be 2,000 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("ncmd/reconciliation", ComparedView.of(shown, after, entered, mistakes, ""));
    }
    noteLine.note(reconciliation, line, words);
    return Response.seeOther(URI.create("/ncmd/reconciliations/" + reconciliation + "?done=noted" + (after > 0 ? "&after=" + after : ""))).build();
  }

  private static int place(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  private static NewView view(Entered entered, Mistakes mistakes, String key) {
    return new NewView(entered, mistakes, key, SpreadsheetFile.MOST_BYTES);
  }

  private static List<Cell> row(ListReconciliations.Listed listed) {
    Reconciliation made = listed.made();
    return List.of(
        Cell.link(new Link("List of " + Words.day(made.asOf()), "/ncmd/reconciliations/" + made.id(), ", compared on " + Words.moment(made.madeAt()))),
        Cell.of(Words.moment(made.madeAt())),
        Cell.of(String.valueOf(listed.totals().oursOnly())),
        Cell.of(String.valueOf(listed.totals().theirsOnly())),
        Cell.of(String.valueOf(listed.totals().differing())),
        Cell.of(String.valueOf(listed.totals().matched())));
  }
}

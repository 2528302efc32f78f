package uk.cdop.ncmd.filing.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.ncmd.filing.Batch;
import uk.cdop.ncmd.filing.DownloadBatch;
import uk.cdop.ncmd.filing.HandOverBatch;
import uk.cdop.ncmd.filing.ListBatches;
import uk.cdop.ncmd.filing.MakeBatch;
import uk.cdop.ncmd.filing.Period;
import uk.cdop.ncmd.filing.PrepareBatch;
import uk.cdop.ncmd.filing.ViewBatch;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.ReviewId;

/** Files of documents for a period. */
@Path("/ncmd/batches")
@Produces(MediaType.TEXT_HTML)
public class BatchPages {
  private static final int LONGEST_REASON = 500;

  @Inject ListBatches listBatches;
  @Inject PrepareBatch prepareBatch;
  @Inject MakeBatch makeBatch;
  @Inject ViewBatch viewBatch;
  @Inject DownloadBatch downloadBatch;
  @Inject HandOverBatch handOverBatch;

  /** The list. */
  public record ListView(List<List<Cell>> rows, String next) {}

  /** The form for a new file. */
  public record NewView(Entered entered, Mistakes mistakes, String key, List<MakeBatch.Waiting> mayBeThere, List<MakeBatch.Waiting> allWait) {
    static NewView of(Entered entered, Mistakes mistakes, String key) {
      return new NewView(entered, mistakes, key, List.of(), List.of());
    }
  }

  @GET
  public Page list(@QueryParam("after") String after) {
    ListBatches.Listing listing = listBatches.list(Keyset.read(after));
    return Page.of(
        "ncmd/batches",
        new ListView(
            listing.batches().stream().map(BatchPages::row).toList(),
            listing.next().map(key -> "/ncmd/batches?after=" + key.text()).orElse("")));
  }

  @GET
  @Path("new")
  public Page choose() {
    Period usual = prepareBatch.prepare();
    Map<String, String> fields = new HashMap<>();
    put(fields, "from", usual.from());
    put(fields, "to", usual.to());
    return Page.of("ncmd/batch-new", NewView.of(Entered.prefilled(fields), Mistakes.none(), UUID.randomUUID().toString()));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object make(MultivaluedMap<String, String> form) {
    prepareBatch.prepare();
    Entered entered = Entered.of(form);
    Optional<LocalDate> from = entered.date("from");
    Optional<LocalDate> to = entered.date("to");
    Mistakes mistakes = Mistakes.none()
        .addIf(from.isEmpty(), "from", "The first day must be a real date")
        .addIf(to.isEmpty(), "to", "The last day must be a real date")
        .addIf(from.isPresent() && to.isPresent() && to.get().isBefore(from.get()), "to", "The last day must not be before the first");
    String key = entered.text("idempotencyKey");
    mistakes.addIf(entered.text("looked").length() > LONGEST_REASON, "looked", "How you know must be 500 characters or fewer");
    List<MakeBatch.Waiting> mayBeThere = List.of();
    List<MakeBatch.Waiting> allWait = List.of();
    if (!mistakes.any()) {
      switch (makeBatch.make(wish(new Period(from.orElseThrow(), to.orElseThrow()), entered), key)) {
        case MakeBatch.Outcome.Made made -> {
          return Response.seeOther(URI.create("/ncmd/batches/" + made.batch())).build();
        }
        case MakeBatch.Outcome.Nothing nothing ->
            mistakes.add("from", "No document was produced in this period that is still with you. Choose another period");
        case MakeBatch.Outcome.AllWait(var documents) -> {
          allWait = documents;
          mistakes.add("from", "Every document of this period has to wait. The page says why");
        }
        case MakeBatch.Outcome.TooMany many ->
            mistakes.add("to", "More than " + many.most() + " documents were produced in this period. Choose a shorter one");
        case MakeBatch.Outcome.MayBeThere(var documents) -> {
          mayBeThere = documents;
          boolean silent = entered.has("asked", "yes");
          mistakes.add(silent ? "looked" : "notThere", silent
              ? "Enter how you know that they did not arrive"
              : "Select the documents of which you know that they did not arrive, or make the file without them");
        }
      }
    }
    String next = key.isEmpty() ? UUID.randomUUID().toString() : key;
    return Page.refused("ncmd/batch-new", new NewView(entered, mistakes, next, mayBeThere, allWait));
  }

  private static MakeBatch.Wish wish(Period period, Entered entered) {
    Set<UUID> notThere = entered.all("notThere").stream()
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .collect(Collectors.toSet());
    return new MakeBatch.Wish(period, entered.has("asked", "yes"), notThere, entered.text("looked"));
  }

  @GET
  @Path("{batch}")
  public Page view(@PathParam("batch") String batch, @QueryParam("done") String done) {
    String banner = "handed-over".equals(done) ? "It is recorded that the file was handed over. Record what the national database said on the page of each document." : "";
    return Page.of("ncmd/batch", BatchView.of(viewBatch.view(ReviewId.of(batch).value()), Entered.nothing(), Mistakes.none(), banner));
  }

  @GET
  @Path("{batch}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response file(@PathParam("batch") String batch) {
    DownloadBatch.File file = downloadBatch.download(ReviewId.of(batch).value());
    return Response.ok(file.bytes(), file.locked() ? "application/pkcs7-mime" : "application/zip")
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  @POST
  @Path("{batch}/handed-over")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object handedOver(@PathParam("batch") String batch, MultivaluedMap<String, String> form) {
    UUID id = ReviewId.of(batch).value();
    Entered entered = Entered.of(form);
    boolean longWinded = entered.text("anyway").length() > LONGEST_REASON;
    return switch (handOverBatch.handOver(id, longWinded ? "" : entered.text("anyway"))) {
      case HandOverBatch.Outcome.HandedOver done -> Response.seeOther(URI.create("/ncmd/batches/" + id + "?done=handed-over")).build();
      case HandOverBatch.Outcome.Overtaken overtaken -> Page.refused(
          "ncmd/batch",
          BatchView.of(viewBatch.view(id), entered, Mistakes.none().add("anyway", longWinded
              ? "Why it was handed over must be 500 characters or fewer"
              : "Something in this file went another way since it was made. Make a new file, or say why this one was handed over all the same"), ""));
    };
  }

  private static List<Cell> row(ListBatches.Listed listed) {
    Batch batch = listed.batch();
    return List.of(
        Cell.link(new Link("File " + batch.number(), "/ncmd/batches/" + batch.id())),
        Cell.of(batch.period().words()),
        Cell.of(Words.plural(listed.documents(), "document")),
        Cell.of(Words.moment(batch.madeAt())));
  }

  private static void put(Map<String, String> fields, String name, LocalDate day) {
    fields.put(name + "-day", "" + day.getDayOfMonth());
    fields.put(name + "-month", "" + day.getMonthValue());
    fields.put(name + "-year", "" + day.getYear());
  }
}

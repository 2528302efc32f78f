package uk.cdop.chronology.web;

import jakarta.inject.Inject;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.chronology.AddEntry;
import uk.cdop.chronology.EditEntry;
import uk.cdop.chronology.OfferEntry;
import uk.cdop.chronology.ViewChronology;
import uk.cdop.chronology.ViewEntry;
import uk.cdop.keyworker.TimeOfDay;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.SafeText;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** The chronology of a case, and what someone changes in it. */
@Path("/reviews/{review}/chronology")
@Produces(MediaType.TEXT_HTML)
public class ChronologyPages {
  private static final int LONGEST_TEXT = 8000;
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_SOURCE = 200;

  @Inject ViewChronology viewChronology;
  @Inject ViewEntry viewEntry;
  @Inject EditEntry editEntry;
  @Inject OfferEntry offerEntry;
  @Inject AddEntry addEntry;
  @Inject Clock clock;

  @PathParam("review")
  String review;

  /** An entry's page, with what was typed and what is wrong with it; meanwhile says that someone else saved first. */
  public record EntryView(ViewEntry.View entry, Entered entered, Mistakes mistakes, boolean meanwhile) {
    public String text() {
      return entered.fields().isEmpty() ? entry.text() : entered.text("text");
    }

    public boolean hidden() {
      return entered.fields().isEmpty() ? entry.hidden() : entered.has("hidden", "yes");
    }
  }

  /** The page on which something is added. */
  public record AddView(CaseFrame frame, Entered entered, Mistakes mistakes, String key) {}

  @GET
  public Page list(
      @QueryParam("source") @DefaultValue("") String source,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("period") @DefaultValue("") String period,
      @QueryParam("marked") @DefaultValue("") String marked,
      @QueryParam("hidden") @DefaultValue("") String hidden,
      @QueryParam("gap") @DefaultValue("") String gap,
      @QueryParam("after") @DefaultValue("") String after) {
    return Page.of("chronology/list",
        new ListView(viewChronology.view(review(), ListView.filter(source, kind, period, marked, hidden, gap, after))));
  }

  @GET
  @Path("add")
  public Page offer() {
    return Page.of("chronology/add", new AddView(offerEntry.offer(review()), Entered.nothing(), Mistakes.none(), UUID.randomUUID().toString()));
  }

  @POST
  @Path("add")
  public Response add(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    var on = entered.date("on");
    var at = TimeOfDay.read(entered.text("at"));
    Mistakes mistakes = Mistakes.none()
        .addIf(on.isEmpty(), "on-day", "Enter the date when it happened, such as 14 12 2026")
        .addIf(on.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(), "on-day", "The date must be today or in the past")
        .addIf(at.isEmpty() && !entered.text("at").isEmpty(), "at", "The time must be a time, like 2:30pm or 14:30")
        .addIf(entered.text("text").isEmpty(), "text", "Enter what happened")
        .addIf(entered.text("text").length() > LONGEST_TEXT, "text", "What happened must be 8,000 characters or fewer")
        .addIf(entered.text("source").isEmpty(), "source", "Enter where you know it from")
        .addIf(entered.text("source").length() > LONGEST_SOURCE, "source", "Where you know it from must be 200 characters or fewer");
    if (mistakes.any()) {
      return shown(Page.refused("chronology/add", new AddView(offerEntry.offer(review()), entered, mistakes, entered.text("idempotencyKey"))));
    }
    addEntry.add(review(), on.orElseThrow(), at, entered.text("text"), entered.text("source"), entered.text("idempotencyKey"));
    return back();
  }

  @GET
  @Path("{entry}")
  public Page entry(@PathParam("entry") String key) {
    return Page.of("chronology/entry", new EntryView(viewEntry.view(review(), key), Entered.nothing(), Mistakes.none(), false));
  }

  @POST
  @Path("{entry}")
  public Response edit(@PathParam("entry") String key, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    boolean hidden = entered.has("hidden", "yes");
    String text = entered.text("text");
    Mistakes mistakes = Mistakes.none()
        .addIf(text.isEmpty(), "text", "Enter the words of this entry")
        .addIf(text.length() > LONGEST_TEXT && !ownWords(key, text), "text", "The words must be 8,000 characters or fewer")
        .addIf(hidden && entered.text("why").isEmpty(), "why", "Enter why this entry is hidden")
        .addIf(entered.text("why").length() > LONGEST_REASON, "why", "The reason must be 2,000 characters or fewer");
    if (mistakes.any()) {
      return shown(Page.refused("chronology/entry", new EntryView(viewEntry.view(review(), key), entered, mistakes, false)));
    }
    EditEntry.Outcome outcome = editEntry.edit(review(), key, entered.whole("seen").orElse(-1L), text, hidden, entered.text("why"));
    return outcome == EditEntry.Outcome.SAVED
        ? back()
        : shown(Page.stale("chronology/entry", new EntryView(viewEntry.view(review(), key), entered, mistakes, true)));
  }

  /** Whether a text is what the source said, however long that is. */
  private boolean ownWords(String key, String text) {
    return SafeText.lines(viewEntry.view(review(), key).original()).equals(text);
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private Response back() {
    return Response.seeOther(URI.create("/reviews/" + review() + "/chronology")).build();
  }

  private static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}

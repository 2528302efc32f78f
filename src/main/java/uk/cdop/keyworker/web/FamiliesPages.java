package uk.cdop.keyworker.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.keyworker.ArrangeCover;
import uk.cdop.keyworker.ListFamilies;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.keyworker.Rhythm;
import uk.cdop.keyworker.ViewCover;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.ReviewTask;

/** A key worker's own page, and their leave. */
@Path("/families")
@Produces(MediaType.TEXT_HTML)
public class FamiliesPages {
  @Inject ListFamilies listFamilies;
  @Inject ViewCover viewCover;
  @Inject ArrangeCover arrangeCover;

  /** The page's view: each row is formatted. */
  public record View(String today, List<ReviewTask> due, List<ReviewTask> fresh, List<List<Cell>> rows, List<String> away) {}

  /** Leave: who stands in for which of the reader's families, and when. */
  public record LeaveView(ViewCover.OfLeave known, CoverForm form) {
    public List<Choice> which() {
      return List.of(
          new Choice("all", "All my families (" + known.families().size() + ")", "", form.entered().has("which", "all")),
          new Choice("some", "Only some of them", "Select them below", form.entered().has("which", "some")));
    }

    public List<Choice> families() {
      return known.families().stream()
          .map(
              own ->
                  new Choice(
                      own.review().id().toString(), name(own.review().child().name()) + ", " + own.review().number(), "", form.entered().has("family", own.review().id().toString())))
          .toList();
    }
  }

  @GET
  public Page list() {
    ListFamilies.View known = listFamilies.list();
    return Page.of(
        "keyworker/families",
        new View(
            Words.weekday(known.now().atZone(Clocks.ENGLAND).toLocalDate()),
            known.due(),
            known.fresh(),
            known.families().stream().map(f -> row(f, known.now())).toList(),
            known.away()));
  }

  @GET
  @Path("leave")
  public Page leave() {
    return Page.of("keyworker/leave", new LeaveView(viewCover.ofLeave(), CoverForm.blank()));
  }

  @POST
  @Path("leave")
  public Response arrange(MultivaluedMap<String, String> typed) {
    ViewCover.OfLeave known = viewCover.ofLeave();
    Entered entered = Entered.of(typed);
    CoverForm form = CoverForm.read(entered, known.today());
    Mistakes mistakes = form.mistakes();
    boolean all = entered.has("which", "all");
    mistakes.addIf(!all && !entered.has("which", "some"), "which", "Select which families they stand in for");
    Set<UUID> chosen = known.families().stream().map(own -> own.review().id().value()).filter(id -> entered.has("family", id.toString())).collect(Collectors.toSet());
    mistakes.addIf(entered.has("which", "some") && chosen.isEmpty(), "family", "Select at least one family");
    if (!mistakes.any()) {
      CoverForm.tell(arrangeCover.forOwn(all ? Optional.empty() : Optional.of(chosen), form.wish(), form.key()), mistakes);
    }
    return mistakes.any()
        ? Response.status(422).entity(Page.refused("keyworker/leave", new LeaveView(known, form))).type(MediaType.TEXT_HTML).build()
        : Response.seeOther(URI.create("/families/leave")).build();
  }

  private static List<Cell> row(ListFamilies.Theirs family, Instant now) {
    Rhythm rhythm = family.standing().rhythm();
    return List.of(
        Cell.link(new Link(name(family.review().child().name()), "/reviews/" + family.review().id() + "/family")),
        Cell.of(family.review().number() + (family.covers().isEmpty() ? "" : ". " + family.covers())),
        rhythm
            .lastReachedAt()
            .map(at -> Cell.of(Words.day(at) + " (" + ago(at, now) + ")"))
            .orElse(Cell.missing("None yet")),
        !rhythm.begun()
            ? Cell.of("First contact due " + Words.moment(rhythm.firstDueAt()))
            : rhythm.nextOn().map(day -> Cell.of(Words.weekday(day))).orElse(Cell.missing("None agreed")),
        meeting(family.standing().review()),
        meeting(family.standing().panel()));
  }

  /** Counted in days of the calendar: a call of yesterday evening was yesterday. */
  private static String ago(Instant at, Instant now) {
    long days = ChronoUnit.DAYS.between(at.atZone(Clocks.ENGLAND).toLocalDate(), now.atZone(Clocks.ENGLAND).toLocalDate());
    return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
  }

  private static Cell meeting(MeetingDays.Days days) {
    return days.planned()
        .map(day -> Cell.of("Planned: " + Words.day(day)))
        .or(() -> days.held().map(day -> Cell.of("Held: " + Words.day(day))))
        .orElse(Cell.missing("No date yet"));
  }

  private static String name(String known) {
    return known.isEmpty() ? "Name not known" : known;
  }
}

package uk.cdop.themed.web;

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
import java.util.List;
import java.util.UUID;
import uk.cdop.pack.ReadAs;
import uk.cdop.pack.ReadersWords;
import uk.cdop.pack.WrittenBeside;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.themed.ReadShared;
import uk.cdop.themed.WriteBesideShared;
import uk.cdop.themed.WriteBesideShared.Noted;

/** The anonymous copy of a case as those who attend a regional meeting read it, with what they write beside it. */
@Path("/regional/{id}/papers/{letter}")
@Produces(MediaType.TEXT_HTML)
public class SharedReadingPages {
  @PathParam("id")
  String id;

  @PathParam("letter")
  String letter;

  @Inject ReadShared readShared;
  @Inject WriteBesideShared write;

  /**
   * The reader's page.
   *
   * @param warned the form whose words may name somebody, or empty
   * @param meanwhile a note that was changed in another window, or empty
   */
  public record ReadView(ReadShared.View papers, String key, String warned, String meanwhile, Entered entered, Mistakes mistakes) {}

  /** The plain page of a case that is closed. */
  public record ClosedView(UUID meeting, String letter) {}

  /** A background save of the note, as the page's script reads it. */
  public record Saved(String state, String seen, String savedAt, List<String> unread, List<String> clashes, boolean others) {}

  @GET
  public Page read(@QueryParam("as") String as) {
    return readShared
        .read(meeting(), letter, ReadAs.of(as))
        .map(papers -> Page.of("themed/papers", view(papers, "", "", Entered.nothing(), Mistakes.none())))
        .orElseGet(this::closed);
  }

  @GET
  @Path("parts/{number}")
  public Page part(@PathParam("number") String number) {
    return readShared
        .part(meeting(), letter, number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0)
        .map(part -> Page.of("themed/part", part))
        .orElseGet(this::closed);
  }

  @POST
  @Path("note")
  public Object note(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    return switch (write.note(meeting(), letter, entered.text("note"), entered.text("seen"))) {
      case Noted.Kept kept -> entered.text("part").matches("[1-9]\\d{0,2}") ? back("/parts/" + entered.text("part") + "#notes") : back("#notes");
      case Noted.Meanwhile other ->
          again(409, "", other.words(), entered, ReadersWords.meanwhile());
      case Noted.Shut shut -> closed();
    };
  }

  @POST
  @Path("note/autosave")
  @Produces(MediaType.APPLICATION_JSON)
  public Response autosave(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    return switch (write.note(meeting(), letter, entered.text("note"), entered.text("seen"))) {
      case Noted.Kept kept ->
          Response.ok(new Saved("saved", kept.seen(), Words.time(kept.at().atZone(Clocks.ENGLAND).toLocalTime()), List.of(), List.of(), false)).build();
      case Noted.Meanwhile other -> Response.status(409).build();
      case Noted.Shut shut -> Response.status(410).build();
    };
  }

  @POST
  @Path("note/delete")
  public Object deleteNote() {
    return write.drop(meeting(), letter) ? back("#notes") : closed();
  }

  @POST
  @Path("questions")
  public Object ask(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes = ReadersWords.ofWords(entered.text("question"), "question", "Enter your question");
    return mistakes.any()
        ? again(422, "", "", entered, mistakes)
        : after(
            write.ask(meeting(), letter, entered.text("question"), entered.has("anyway", "yes"), entered.text("idempotencyKey")), "question", entered);
  }

  @POST
  @Path("questions/{question}")
  public Object answer(@PathParam("question") String question, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String field = "answer-" + RegionalId.of(question);
    Mistakes mistakes = ReadersWords.ofWords(entered.text(field), field, "Enter your answer");
    return mistakes.any()
        ? again(422, "", "", entered, mistakes)
        : after(write.answer(meeting(), letter, RegionalId.of(question), entered.text(field), entered.has("anyway", "yes")), field, entered);
  }

  private Object after(WrittenBeside outcome, String field, Entered entered) {
    return switch (outcome) {
      case KEPT -> back("#questions");
      case SHUT -> closed();
      case MAY_IDENTIFY -> again(422, field, "", entered, ReadersWords.mayIdentify(field));
    };
  }

  private Page again(int status, String warned, String meanwhile, Entered entered, Mistakes mistakes) {
    return readShared
        .again(meeting(), letter)
        .map(papers -> new Page(status, "themed/papers", view(papers, warned, meanwhile, entered, mistakes)))
        .orElseGet(this::closed);
  }

  private static ReadView view(ReadShared.View papers, String warned, String meanwhile, Entered entered, Mistakes mistakes) {
    return new ReadView(papers, UUID.randomUUID().toString(), warned, meanwhile, entered, mistakes);
  }

  /** One and the same for a case that was withdrawn or recalled and for one whose time is over. */
  private Page closed() {
    return new Page(410, "themed/closed", new ClosedView(meeting(), letter));
  }

  private Response back(String rest) {
    return RegionalId.to(meeting(), "/papers/" + letter + rest);
  }

  private UUID meeting() {
    return RegionalId.of(id);
  }
}

package uk.cdop.pack.web;

import jakarta.enterprise.context.Dependent;
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
import java.util.Optional;
import java.util.UUID;
import uk.cdop.pack.AnswerAboutCase;
import uk.cdop.pack.AskAboutCase;
import uk.cdop.pack.DropNote;
import uk.cdop.pack.KeepNote;
import uk.cdop.pack.OpenPack;
import uk.cdop.pack.PackLook;
import uk.cdop.pack.ReadAs;
import uk.cdop.pack.ReadPack;
import uk.cdop.pack.ReadersWords;
import uk.cdop.pack.SayView;
import uk.cdop.pack.SeePicture;
import uk.cdop.pack.WrittenBeside;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;

/** A released pack as those invited read it, with what they write beside it. */
@Path("/meetings/{id}/papers/{letter}")
@Produces(MediaType.TEXT_HTML)
public class ReadingPages {
  @PathParam("id")
  String id;

  @PathParam("letter")
  String letter;

  @Inject ReadPack readPack;
  @Inject OpenPack openPack;
  @Inject SeePicture seePicture;
  @Inject Writing writing;

  /** What a reader writes. */
  @Dependent
  static class Writing {
    @Inject KeepNote keepNote;
    @Inject DropNote dropNote;
    @Inject AskAboutCase askAboutCase;
    @Inject AnswerAboutCase answerAboutCase;
    @Inject SayView sayView;
  }

  /**
   * The reader's page.
   *
   * @param warned the form whose words may name somebody, or empty
   * @param meanwhile a note that was changed in another window, or empty
   */
  public record ReadView(ReadPack.View pack, String key, String warned, String meanwhile, Entered entered, Mistakes mistakes) {}

  /** The plain page of a pack that is closed. */
  public record ClosedView(String meeting, String letter) {}

  /** A background save of the note, as the page's script reads it. */
  public record Saved(String state, String seen, String savedAt, List<String> unread, List<String> clashes, boolean others) {}

  /** One part on a page of its own. */
  public record PartView(ReadPack.PartView part, Entered entered, Mistakes mistakes) {}

  @GET
  public Page read(@QueryParam("as") String as) {
    return readPack.read(meeting(), letter, ReadAs.of(as)).map(pack -> Page.of("pack/read", view(pack, "", "", Entered.nothing(), Mistakes.none()))).orElseGet(this::closed);
  }

  @GET
  @Path("parts/{number}")
  public Page part(@PathParam("number") String number) {
    return readPack
        .part(meeting(), letter, number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0)
        .map(part -> Page.of("pack/part", new PartView(part, Entered.nothing(), Mistakes.none())))
        .orElseGet(this::closed);
  }

  @GET
  @Path("print")
  public Page print() {
    return openPack.open(meeting(), letter, PackLook.print()).map(pack -> Page.of("pack/print", pack)).orElseGet(this::closed);
  }

  @GET
  @Path("pictures/{number}")
  @Produces({"image/png", MediaType.TEXT_HTML})
  public Response picture(@PathParam("number") String number) {
    Optional<byte[]> picture = seePicture.see(meeting(), letter, number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0);
    return picture.isPresent()
        ? Response.ok(picture.get(), "image/png").header("Cache-Control", "no-store").build()
        : Response.status(410).entity(closed()).type(MediaType.TEXT_HTML_TYPE).build();
  }

  @POST
  @Path("note")
  public Object note(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    return switch (writing.keepNote.keep(meeting(), letter, entered.text("note"), entered.text("seen"))) {
      case KeepNote.Outcome.Kept kept ->
          entered.text("part").matches("[1-9]\\d{0,2}")
              ? Response.seeOther(URI.create("/meetings/" + meeting() + "/papers/" + letter + "/parts/" + entered.text("part") + "#notes")).build()
              : back("notes");
      case KeepNote.Outcome.Meanwhile other -> again(409, "", other.words(), entered, ReadersWords.meanwhile());
      case KeepNote.Outcome.Shut shut -> closed();
    };
  }

  @POST
  @Path("note/autosave")
  @Produces(MediaType.APPLICATION_JSON)
  public Response autosave(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    return switch (writing.keepNote.keep(meeting(), letter, entered.text("note"), entered.text("seen"))) {
      case KeepNote.Outcome.Kept kept ->
          Response.ok(new Saved("saved", kept.seen(), Words.time(kept.at().atZone(Clocks.ENGLAND).toLocalTime()), List.of(), List.of(), false)).build();
      case KeepNote.Outcome.Meanwhile other -> Response.status(409).build();
      case KeepNote.Outcome.Shut shut -> Response.status(410).build();
    };
  }

  @POST
  @Path("note/delete")
  public Object deleteNote() {
    return writing.dropNote.drop(meeting(), letter) ? back("notes") : closed();
  }

  @POST
  @Path("questions")
  public Object ask(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes = ReadersWords.ofWords(entered.text("question"), "question", "Enter your question");
    return mistakes.any()
        ? again(422, "", "", entered, mistakes)
        : after(
            writing.askAboutCase.ask(meeting(), letter, entered.text("question"), entered.has("anyway", "yes"), entered.text("idempotencyKey")),
            "question",
            entered);
  }

  @POST
  @Path("questions/{question}")
  public Object answer(@PathParam("question") String question, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String field = "answer-" + Ids.of(question);
    Mistakes mistakes = ReadersWords.ofWords(entered.text(field), field, "Enter your answer");
    return mistakes.any()
        ? again(422, "", "", entered, mistakes)
        : after(
            writing.answerAboutCase.answer(meeting(), letter, Ids.of(question), entered.text(field), entered.has("anyway", "yes")), field, entered);
  }

  @POST
  @Path("view")
  public Object say(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    long category = entered.whole("category").orElse(0L);
    Mistakes mistakes =
        Mistakes.none()
            .addIf(category < 1 || category > 10, "category", "Select a category")
            .and(ReadersWords.ofWords(entered.text("view"), "view", ""));
    return mistakes.any()
        ? again(422, "", "", entered, mistakes)
        : after(writing.sayView.say(meeting(), letter, (int) category, entered.text("view"), entered.has("anyway", "yes")), "view", entered);
  }

  private Object after(WrittenBeside outcome, String field, Entered entered) {
    return switch (outcome) {
      case KEPT -> back(field.equals("view") ? "view-part" : "questions");
      case SHUT -> closed();
      case MAY_IDENTIFY -> again(422, field, "", entered, ReadersWords.mayIdentify(field));
    };
  }

  private Page again(int status, String warned, String meanwhile, Entered entered, Mistakes mistakes) {
    return readPack
        .again(meeting(), letter)
        .map(pack -> new Page(status, "pack/read", view(pack, warned, meanwhile, entered, mistakes)))
        .orElseGet(this::closed);
  }

  private static ReadView view(ReadPack.View pack, String warned, String meanwhile, Entered entered, Mistakes mistakes) {
    return new ReadView(pack, UUID.randomUUID().toString(), warned, meanwhile, entered, mistakes);
  }

  /** One and the same for a recalled pack and for one whose time is over. */
  private Page closed() {
    return new Page(410, "pack/closed", new ClosedView(meeting().toString(), letter));
  }

  private Response back(String part) {
    return Response.seeOther(URI.create("/meetings/" + meeting() + "/papers/" + letter + "#" + part)).build();
  }

  private UUID meeting() {
    return Ids.of(id);
  }
}

package uk.cdop.keyworker.letter.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.keyworker.ThinkTwice;
import uk.cdop.keyworker.letter.Field;
import uk.cdop.keyworker.letter.GiveLetter;
import uk.cdop.keyworker.letter.Letter;
import uk.cdop.keyworker.letter.OpenLetter;
import uk.cdop.keyworker.letter.PrepareLetter;
import uk.cdop.keyworker.letter.ViewLetters;
import uk.cdop.keyworker.letter.WriteLetter;
import uk.cdop.keyworker.web.ContactPages;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.ReviewId;

/** Letters and leaflets for a family: what there is, a preview that stops on a gap, the file, and the record of what was given. */
@Path("/reviews/{id}/family/letters")
@Produces(MediaType.TEXT_HTML)
public class LettersPages {
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final Set<String> OF_THE_FORM_ITSELF = Set.of("csrf", "idempotencyKey", "day", "");

  @Inject ViewLetters viewLetters;
  @Inject OpenLetter openLetter;
  @Inject Preparing preparing;
  @Inject GiveLetter giveLetter;
  @Inject ThinkTwice thinkTwice;

  /** How a letter comes to be. */
  @Dependent
  static class Preparing {
    @Inject PrepareLetter prepareLetter;
    @Inject WriteLetter writeLetter;
  }

  /** The list in words. */
  public record ListView(ViewLetters.View known) {
    public List<List<Cell>> given() {
      return known.given().stream()
          .map(
              one ->
                  List.of(
                      one.readable() ? Cell.link(new Link(one.title(), known.frame().href("family/letters/" + one.id()), " of " + one.when())) : Cell.of(one.title()),
                      one.to().isEmpty() ? Cell.missing("Not written down") : Cell.of(one.to()),
                      Cell.of(one.when()),
                      Cell.of(one.how()),
                      Cell.of(one.by())))
          .toList();
    }
  }

  /** A letter to read, with the form that says it was given. */
  public record LetterView(OpenLetter.View known, LetterForm form) {
    /** What is missing, each a link to where it can be filled. */
    public List<ErrorLine> missing() {
      return known.empty().stream()
          .sorted()
          .map(field -> new ErrorLine("Missing: " + field.label().substring(0, 1).toLowerCase(Locale.UK) + field.label().substring(1), at(field)))
          .toList();
    }

    private String at(Field field) {
      return switch (field.filledAt()) {
        case "change" -> known.href() + "/change";
        case "" -> "#letter";
        default -> "/reviews/" + known.frame().id() + field.filledAt();
      };
    }

    /** What is wrong with the form, or what is missing in the letter. */
    public List<ErrorLine> errors() {
      return form.mistakes().any() ? form.errors() : missing();
    }
  }

  @GET
  public Page list(@PathParam("id") String id) {
    return Page.of("keyworker/letters", new ListView(viewLetters.view(ReviewId.of(id))));
  }

  @GET
  @Path("new/{template}")
  public Page blank(@PathParam("id") String id, @PathParam("template") String template) {
    PrepareLetter.Prepared prepared = preparing.prepareLetter.prepare(ReviewId.of(id), template);
    return Page.of("keyworker/letter-form", LetterForm.blank(prepared));
  }

  @POST
  @Path("new/{template}")
  public Response draft(@PathParam("id") String id, @PathParam("template") String template, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    PrepareLetter.Prepared prepared = preparing.prepareLetter.prepare(review, template);
    Entered entered = Entered.of(typed);
    LetterForm form = LetterForm.read(prepared, entered);
    if (!prepared.template().written()) {
      form.readGiving(prepared.today(), prepared.frame().facts().child().diedOn());
    }
    if (form.mistakes().any()) {
      return answer(Page.refused("keyworker/letter-form", form));
    }
    if (prepared.template().written()) {
      UUID made = preparing.writeLetter.draft(review, template, form.words(), form.key());
      return to(prepared.frame().href("family/letters/" + made));
    }
    giveLetter.guide(review, template, form.words(), form.giving(), form.key());
    return to(prepared.frame().href("family/letters"));
  }

  @GET
  @Path("{paper}")
  public Page letter(@PathParam("id") String id, @PathParam("paper") String letter) {
    OpenLetter.View known = openLetter.open(ReviewId.of(id), uuid(letter));
    return Page.of("keyworker/letter", new LetterView(known, LetterForm.giving(known)));
  }

  /** The letter alone, to print or to save; a letter with a gap has no such page. */
  @GET
  @Path("{paper}/page")
  public Response alone(@PathParam("id") String id, @PathParam("paper") String letter) {
    OpenLetter.View known = openLetter.open(ReviewId.of(id), uuid(letter));
    return known.whole() ? answer(Page.of("keyworker/letter-alone", known)) : gap(known);
  }

  @GET
  @Path("{paper}/word")
  @Produces({WORD, MediaType.TEXT_HTML})
  public Response word(@PathParam("id") String id, @PathParam("paper") String letter) {
    OpenLetter.View known = openLetter.open(ReviewId.of(id), uuid(letter));
    return known.whole()
        ? Response.ok(known.word(), WORD).header("Content-Disposition", "attachment; filename=\"" + known.fileName() + "\"").build()
        : gap(known);
  }

  @GET
  @Path("{paper}/change")
  public Page change(@PathParam("id") String id, @PathParam("paper") String letter) {
    OpenLetter.View known = draft(openLetter.open(ReviewId.of(id), uuid(letter)));
    PrepareLetter.Prepared prepared = preparing.prepareLetter.prepare(ReviewId.of(id), known.template().id());
    return Page.of("keyworker/letter-form", LetterForm.of(prepared, known));
  }

  @POST
  @Path("{paper}/change")
  public Response changed(@PathParam("id") String id, @PathParam("paper") String letter, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    OpenLetter.View known = draft(openLetter.open(review, uuid(letter)));
    PrepareLetter.Prepared prepared = preparing.prepareLetter.prepare(review, known.template().id());
    LetterForm form = LetterForm.read(prepared, Entered.of(typed)).of(known);
    if (form.mistakes().any()) {
      return answer(Page.refused("keyworker/letter-form", form));
    }
    return switch (preparing.writeLetter.change(review, known.id(), form.words(), form.version())) {
      case SAVED, GIVEN_BEFORE -> to(known.href());
      case OVERTAKEN -> answer(Page.stale("keyworker/letter-form", form.overtakenBy(known)));
    };
  }

  @POST
  @Path("{paper}/given")
  public Response given(@PathParam("id") String id, @PathParam("paper") String letter, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    OpenLetter.View known = openLetter.open(review, uuid(letter));
    preparing.prepareLetter.prepare(review, known.template().id()); // whoever may only read is refused before anything is said
    Entered entered = Entered.of(typed);
    LetterForm form = LetterForm.giving(known, entered);
    if (!known.draft()) {
      return to(known.href());
    }
    if (!known.whole() || entered.has("day", "another")) {
      return answer(known.whole() ? Page.of("keyworker/letter", new LetterView(known, form)) : Page.refused("keyworker/letter", new LetterView(known, form)));
    }
    form.readGiving(known.today(), known.frame().facts().child().diedOn());
    if (form.mistakes().any()) {
      return answer(Page.refused("keyworker/letter", new LetterView(known, form)));
    }
    Letter.Giving giving = form.giving();
    List<String> cautions = thinkTwice.about(review, giving.on(), known.words().person(), giving.how().way());
    if (!cautions.isEmpty() && !entered.has("day", "keep")) {
      return answer(thinkAgain(known, entered, giving, cautions));
    }
    return switch (giveLetter.give(review, known.id(), giving, form.version())) {
      case GIVEN -> to(known.href());
      case NOT_WHOLE, OVERTAKEN -> answer(Page.stale("keyworker/letter", new LetterView(openLetter.open(review, known.id()), form.stale())));
    };
  }

  private static Page thinkAgain(OpenLetter.View known, Entered entered, Letter.Giving giving, List<String> cautions) {
    Map<String, List<String>> fields =
        entered.fields().entrySet().stream()
            .filter(field -> !OF_THE_FORM_ITSELF.contains(field.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    ContactPages.About about = new ContactPages.About("You give this on " + Words.weekday(giving.on()), cautions);
    return Page.of("keyworker/sensitive-day", new ContactPages.SensitiveView(known.frame(), known.href() + "/given", "", List.of(about), fields));
  }

  @POST
  @Path("{paper}/drop")
  public Response drop(@PathParam("id") String id, @PathParam("paper") String letter) {
    ReviewId review = ReviewId.of(id);
    preparing.writeLetter.drop(review, uuid(letter));
    return to("/reviews/" + review + "/family/letters");
  }

  /** What was given cannot be changed: its form is not there. */
  private static OpenLetter.View draft(OpenLetter.View known) {
    return Optional.of(known).filter(OpenLetter.View::draft).orElseThrow(Missing::new);
  }

  private static Response gap(OpenLetter.View known) {
    return answer(Page.refused("keyworker/letter", new LetterView(known, LetterForm.giving(known))));
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).type(MediaType.TEXT_HTML).build();
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

package uk.cdop.keyworker.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.keyworker.NameKeyWorker;
import uk.cdop.keyworker.ViewKeyWorker;
import uk.cdop.keyworker.WhyChanged;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.ReviewId;

/** Naming a family's key worker, or another one. */
@Path("/reviews/{id}/key-worker")
@Produces(MediaType.TEXT_HTML)
public class KeyWorkerPages {
  private static final int LONGEST = 500;
  private static final int LONGEST_NOTE = 4000;

  @Inject ViewKeyWorker viewKeyWorker;
  @Inject NameKeyWorker nameKeyWorker;

  /**
   * The page's view.
   *
   * @param overtaken who named whom meanwhile, or empty
   */
  public record View(ViewKeyWorker.View known, Entered entered, Mistakes mistakes, String overtaken) {
    public List<Choice> people() {
      return known.choices().stream()
          .filter(person -> known.current().filter(c -> c.account().equals(person.account())).isEmpty())
          .map(person -> new Choice(person.account(), person.name(), "", entered.has("person", person.account())))
          .toList();
    }

    public List<Choice> reasons() {
      return Arrays.stream(WhyChanged.values())
          .map(why -> new Choice(why.name(), why.label(), "", entered.has("why", why.name())))
          .toList();
    }

    public String seen() {
      return known.current().map(c -> c.assignment().toString()).orElse("");
    }
  }

  @GET
  public Page choose(@PathParam("id") String id) {
    return Page.of(
        "keyworker/name", new View(viewKeyWorker.view(ReviewId.of(id)), Entered.nothing(), Mistakes.none(), ""));
  }

  @POST
  public Response name(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    Optional<WhyChanged> why =
        Stream.of(WhyChanged.values()).filter(w -> w.name().equals(entered.text("why"))).findFirst();
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.text("person").isEmpty(), "person", "Select a key worker")
            .addIf(!entered.text("seen").isEmpty() && why.isEmpty(), "why", "Select why the key worker changes")
            .addIf(entered.text("more").length() > LONGEST, "more", "More about the change must be 500 characters or fewer")
            .addIf(entered.text("note").length() > LONGEST_NOTE, "note", "The note must be 4,000 characters or fewer");
    if (mistakes.any()) {
      return again(review, entered, mistakes, 422);
    }
    NameKeyWorker.Naming naming =
        nameKeyWorker.name(
            review, new NameKeyWorker.Wish(entered.text("person"), entered.id("seen"), why, entered.text("more"), entered.text("note")));
    return switch (naming) {
      case NameKeyWorker.Naming.Named named -> Response.seeOther(URI.create("/reviews/" + review + "/family")).build();
      case NameKeyWorker.Naming.Overtaken overtaken -> again(review, entered, Mistakes.none(), 409);
      case NameKeyWorker.Naming.Refused refused -> again(review, entered, inWords(refused.why()), 422);
    };
  }

  private Response again(ReviewId review, Entered entered, Mistakes mistakes, int status) {
    ViewKeyWorker.View known = viewKeyWorker.view(review);
    String overtaken =
        status == 409
            ? known.current().map(c -> c.namedBy() + " named " + c.name() + " as key worker on " + c.since()).orElse("")
            : "";
    View view = new View(known, entered, mistakes, overtaken);
    return Response.status(status).entity(new Page(status, "keyworker/name", view)).type(MediaType.TEXT_HTML).build();
  }

  private static Mistakes inWords(NameKeyWorker.Reason reason) {
    return switch (reason) {
      case NO_SUCH_KEY_WORKER -> Mistakes.none().add("person", "Select a key worker from the list");
      case ALREADY_THEIRS -> Mistakes.none().add("person", "This person is the key worker already. Select someone else");
      case NO_REASON_GIVEN -> Mistakes.none().add("why", "Select why the key worker changes");
    };
  }
}

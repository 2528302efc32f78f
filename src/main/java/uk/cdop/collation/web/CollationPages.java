package uk.cdop.collation.web;

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
import uk.cdop.collation.DecideAnswer;
import uk.cdop.collation.MarkReady;
import uk.cdop.collation.ViewCollation;
import uk.cdop.collation.ViewQuestion;
import uk.cdop.forms.Entry;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Typed;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** The agencies' answers side by side, and the decision on one question. */
@Path("/reviews/{review}/collation")
@Produces(MediaType.TEXT_HTML)
public class CollationPages {
  private static final int LONGEST_REASON = 2000;
  private static final String ANOTHER = "another";
  private static final String OPEN = "open";

  @Inject ViewCollation viewCollation;
  @Inject ViewQuestion viewQuestion;
  @Inject DecideAnswer decideAnswer;
  @Inject MarkReady markReady;

  @PathParam("review")
  String review;

  /** One question's page, with what was typed and what is wrong with it; meanwhile says that others changed it first. */
  public record QuestionView(ViewQuestion.View question, PageView field, Entered entered, Mistakes mistakes, boolean meanwhile) {
    public boolean chosen(String choice) {
      String typed = entered.text("choice");
      return typed.isEmpty() && !meanwhile ? question.chosen().equals(choice) : typed.equals(choice);
    }
  }

  @GET
  public Page list(
      @QueryParam("show") @DefaultValue("") String show,
      @QueryParam("section") @DefaultValue("") String section,
      @QueryParam("find") @DefaultValue("") String find,
      @QueryParam("after") @DefaultValue("") String after) {
    return Page.of("collation/list", new ListView(viewCollation.view(review(), ListView.filter(show, section, find, after)), Mistakes.none()));
  }

  @GET
  @Path("whole")
  public Page whole() {
    return Page.of("collation/whole", new ListView(viewCollation.whole(review()), Mistakes.none()));
  }

  @POST
  @Path("ready")
  public Response ready(MultivaluedMap<String, String> form) {
    MarkReady.Outcome outcome = markReady.mark(review(), Entered.of(form).text("digest"));
    if (outcome == MarkReady.Outcome.READY) {
      return to("");
    }
    boolean changed = outcome == MarkReady.Outcome.CHANGED_MEANWHILE;
    Mistakes mistakes = Mistakes.none().add("counts", changed
        ? "The answers or the decisions changed after you opened this page. Look at them again"
        : "Decide all conflicts, or leave them open, before you mark the collation as ready");
    ListView view = new ListView(viewCollation.view(review(), ListView.filter("", "", "", "")), mistakes);
    return shown(changed ? Page.stale("collation/list", view) : Page.refused("collation/list", view));
  }

  @GET
  @Path("{question}")
  public Page question(@PathParam("question") String id) {
    ViewQuestion.View view = viewQuestion.view(review(), id);
    return Page.of("collation/question", new QuestionView(view, view.field(), Entered.nothing(), Mistakes.none(), false));
  }

  @POST
  @Path("{question}")
  public Response decide(@PathParam("question") String id, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Typed typed = Typed.posted(form);
    String choice = typed.one("action").isEmpty() ? entered.text("choice") : ANOTHER;
    String why = entered.text("why");
    Mistakes mistakes = Mistakes.none()
        .addIf(choice.isEmpty(), "choice", "Select which answer stands")
        .addIf(why.isEmpty() && typed.one("action").isEmpty() && (choice.equals(ANOTHER) || choice.equals(OPEN)), "why",
            "Enter why, so that others can follow it")
        .addIf(why.length() > LONGEST_REASON, "why", "The reason must be 2,000 characters or fewer");
    if (mistakes.any()) {
      return again(id, 422, typed, entered, mistakes);
    }
    var wish = new DecideAnswer.Wish(id, entered.whole("seen").orElse(-1L), entered.text("digest"), choice, typed, why);
    return switch (decideAnswer.decide(review(), wish)) {
      case DecideAnswer.Outcome.Decided decided when entered.has("then", "next") && !decided.next().isEmpty() -> to("/" + decided.next());
      case DecideAnswer.Outcome.Decided decided -> to("/" + id);
      case DecideAnswer.Outcome.ChangedMeanwhile meanwhile -> again(id, 409, typed, entered, Mistakes.none());
      case DecideAnswer.Outcome.Refused refused -> again(id, 422, typed, entered, Mistakes.none().add("choice", "Select which answer stands"));
      case DecideAnswer.Outcome.Again again -> mend(id, again.entry(), entered);
    };
  }

  /** The page again because of the answer that was written. */
  private Response mend(String id, Entry entry, Entered entered) {
    ViewQuestion.View view = viewQuestion.view(review(), id);
    PageView field = view.alone().again(entry);
    Mistakes mistakes = Mistakes.none();
    field.errors().forEach(error -> mistakes.add(error.href().substring(1), error.text()));
    QuestionView page = new QuestionView(view, field, entered, mistakes, false);
    return shown(new Page(entry instanceof Entry.Rearranged ? 200 : 422, "collation/question", page));
  }

  private Response again(String id, int status, Typed typed, Entered entered, Mistakes mistakes) {
    ViewQuestion.View view = viewQuestion.view(review(), id);
    PageView field = view.alone().again(new Entry.Rearranged(typed));
    return shown(new Page(status, "collation/question", new QuestionView(view, field, entered, mistakes, status == 409)));
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private Response to(String rest) {
    return Response.seeOther(URI.create("/reviews/" + review() + "/collation" + rest)).build();
  }

  private static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}

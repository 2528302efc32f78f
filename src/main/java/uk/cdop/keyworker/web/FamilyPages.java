package uk.cdop.keyworker.web;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.keyworker.ChangePreferences;
import uk.cdop.keyworker.LogFilter;
import uk.cdop.keyworker.Outcome;
import uk.cdop.keyworker.Preferences;
import uk.cdop.keyworker.ViewFamily;
import uk.cdop.keyworker.ViewPreferences;
import uk.cdop.keyworker.Way;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** The family's part of a case and the note on how they like to be contacted. */
@Path("/reviews/{id}/family")
@Produces(MediaType.TEXT_HTML)
public class FamilyPages {
  private static final int LONGEST = 1000;

  @Inject ViewFamily viewFamily;
  @Inject ViewPreferences viewPreferences;
  @Inject ChangePreferences changePreferences;

  /**
   * The note's view.
   *
   * @param theirs what someone else saved meanwhile, to compare; empty otherwise
   */
  public record PreferencesView(
      CaseFrame frame, Entered entered, long version, Mistakes mistakes, String savedBy, List<Row> theirs) {
    public List<Choice> interpreter() {
      return Stream.of(new Choice("yes", "Yes", "", false), new Choice("no", "No", "", false), new Choice("", "Not asked yet", "", false))
          .map(choice -> choice.checked(entered.text("interpreter").equals(choice.value())))
          .toList();
    }
  }

  @GET
  public Page family(
      @PathParam("id") String id,
      @QueryParam("person") @DefaultValue("") String person,
      @QueryParam("way") @DefaultValue("") String way,
      @QueryParam("outcome") @DefaultValue("") String outcome,
      @QueryParam("before") String before) {
    LogFilter filter =
        new LogFilter(
            Entered.prefilled(Map.of("person", person)).id("person"),
            Stream.of(Way.values()).filter(one -> one.name().equals(way)).findFirst(),
            Stream.of(Outcome.values()).filter(one -> one.name().equals(outcome)).findFirst());
    return Page.of("keyworker/family", new FamilyView(viewFamily.view(ReviewId.of(id), filter, Keyset.read(before))));
  }

  @GET
  @Path("preferences")
  public Page preferences(@PathParam("id") String id) {
    ViewPreferences.View known = viewPreferences.view(ReviewId.of(id));
    Preferences p = known.preferences();
    Entered saved =
        Entered.prefilled(
            Map.of("way", p.way(), "language", p.language(), "interpreter", p.interpreter(), "days", p.daysToAvoid()));
    return Page.of(
        "keyworker/preferences",
        new PreferencesView(known.frame(), saved, known.version(), Mistakes.none(), "", List.of()));
  }

  @POST
  @Path("preferences")
  public Response change(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.text("way").length() > LONGEST, "way", "The preferred way must be 1,000 characters or fewer")
            .addIf(entered.text("language").length() > LONGEST, "language", "The language must be 1,000 characters or fewer")
            .addIf(entered.text("days").length() > LONGEST, "days", "Days not to contact them must be 1,000 characters or fewer")
            .addIf(!List.of("", "yes", "no").contains(entered.text("interpreter")), "interpreter", "Select if an interpreter is needed");
    long version = entered.whole("version").orElse(-1L);
    if (mistakes.any()) {
      PreferencesView view =
          new PreferencesView(viewPreferences.view(review).frame(), entered, version, mistakes, "", List.of());
      return answer(Page.refused("keyworker/preferences", view));
    }
    Preferences next =
        new Preferences(entered.text("way"), entered.text("language"), entered.text("interpreter"), entered.text("days"));
    return switch (changePreferences.change(review, next, version)) {
      case SAVED -> Response.seeOther(URI.create("/reviews/" + review + "/family")).build();
      case OVERTAKEN -> overtaken(review, entered);
    };
  }

  private Response overtaken(ReviewId review, Entered entered) {
    ViewPreferences.View known = viewPreferences.view(review);
    Preferences p = known.preferences();
    PreferencesView view =
        new PreferencesView(
            known.frame(), entered, known.version(), Mistakes.none(), known.savedBy(),
            rows(p.way(), p.language(), p.interpreter(), p.daysToAvoid()));
    return answer(Page.stale("keyworker/preferences", view));
  }

  /** The note as lines to read. */
  public static List<Row> rows(String way, String language, String interpreter, String days) {
    return List.of(
        Row.of("Preferred way", way.isEmpty() ? "Not asked yet" : way),
        Row.of("Language", language.isEmpty() ? "Not asked yet" : language),
        Row.of("Interpreter", interpreter.equals("yes") ? "Needed" : interpreter.equals("no") ? "Not needed" : "Not asked yet"),
        Row.of("Days not to contact them", days.isEmpty() ? "Not asked yet" : days));
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).type(MediaType.TEXT_HTML).build();
  }
}

package uk.cdop.restriction.web;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.restriction.Ground;
import uk.cdop.restriction.LiftRestriction;
import uk.cdop.restriction.RestrictCase;
import uk.cdop.restriction.SeeOpenings;
import uk.cdop.restriction.Standing;
import uk.cdop.restriction.ViewRestriction;
import uk.cdop.review.ReviewId;

/** Who may open a case: restricting it, changing the list, lifting the restriction. */
@Path("/reviews/{id}/restriction")
@Produces(MediaType.TEXT_HTML)
public class RestrictionPages {
  private static final int LONGEST = 1000;

  @Inject ViewRestriction viewRestriction;
  @Inject RestrictCase restrictCase;
  @Inject LiftRestriction liftRestriction;
  @Inject SeeOpenings seeOpenings;

  /** The page's view. Before anything was sent the fields hold what is in force. */
  public record View(ViewRestriction.View known, Entered entered, boolean sent, Mistakes mistakes, boolean overtaken) {
    public List<Choice> grounds() {
      return Arrays.stream(Ground.values())
          .map(g -> new Choice(g.name(), g.label(), "", sent ? entered.has("ground", g.name()) : known.now().filter(now -> now.ground() == g).isPresent()))
          .toList();
    }

    public String reason() {
      return sent ? entered.text("reason") : known.now().map(ViewRestriction.Now::reason).orElse("");
    }

    public boolean sealed() {
      return sent ? entered.has("sealed", "yes") : known.now().map(ViewRestriction.Now::sealed).orElse(false);
    }

    public List<Choice> named() {
      return people("named", Standing.NAMED);
    }

    public List<Choice> keptOut() {
      return people("kept-out", Standing.KEPT_OUT);
    }

    private List<Choice> people(String field, Standing standing) {
      List<String> now = known.now().map(one -> one.accounts(standing)).orElse(List.of());
      return known.colleagues().stream()
          .filter(person -> !person.account().equals(known.self()))
          .map(
              person ->
                  new Choice(
                      person.account(),
                      person.name(),
                      person.roles().stream().sorted().map(role -> role.label()).reduce((a, b) -> a + ", " + b).orElse(""),
                      sent ? entered.has(field, person.account()) : now.contains(person.account())))
          .toList();
    }

    public String seen() {
      return known.now().map(now -> String.valueOf(now.version())).orElse("");
    }

    public String href(String more) {
      return known.frame().href("restriction" + more);
    }
  }

  @GET
  public Page show(@PathParam("id") String id) {
    return Page.of("restriction/case", new View(viewRestriction.view(ReviewId.of(id)), Entered.nothing(), false, Mistakes.none(), false));
  }

  @POST
  public Response restrict(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    ViewRestriction.View known = viewRestriction.view(review);
    Optional<Ground> ground = Stream.of(Ground.values()).filter(g -> g.name().equals(entered.text("ground"))).findFirst();
    Set<String> named = new HashSet<>(entered.all("named"));
    Set<String> keptOut = new HashSet<>(entered.all("kept-out"));
    Mistakes mistakes =
        Mistakes.none()
            .addIf(ground.isEmpty(), "ground", "Select why the case is restricted")
            .addIf(entered.text("reason").isEmpty(), "reason", "Enter the reason in your own words")
            .addIf(entered.text("reason").length() > LONGEST, "reason", "The reason must be 1,000 characters or fewer")
            .addIf(keptOut.stream().anyMatch(named::contains), "kept-out", "Nobody can be named and kept out at the same time. Clear them in one of the two lists");
    if (mistakes.any()) {
      return again(known, entered, mistakes, 422);
    }
    RestrictCase.Outcome outcome =
        restrictCase.restrict(
            review,
            new RestrictCase.Wish(entered.whole("seen"), ground.orElseThrow(), entered.text("reason"), entered.has("sealed", "yes"), named, keptOut));
    return switch (outcome) {
      case RestrictCase.Outcome.Restricted done -> Response.seeOther(URI.create("/reviews/" + review + "/restriction")).build();
      case RestrictCase.Outcome.Overtaken overtaken -> again(viewRestriction.view(review), entered, Mistakes.none(), 409);
    };
  }

  @GET
  @Path("lift")
  public Page askWhy(@PathParam("id") String id) {
    return Page.of("restriction/lift", new View(restricted(id), Entered.nothing(), false, Mistakes.none(), false));
  }

  @POST
  @Path("lift")
  public Response lift(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    ViewRestriction.View known = restricted(id);
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.isEmpty(), "reason", "Enter why everybody may open it again")
            .addIf(reason.length() > LONGEST, "reason", "The reason must be 1,000 characters or fewer");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("restriction/lift", new View(known, entered, true, mistakes, false))).type(MediaType.TEXT_HTML).build();
    }
    liftRestriction.lift(ReviewId.of(id), reason);
    return Response.seeOther(URI.create("/reviews/" + ReviewId.of(id) + "/restriction")).build();
  }

  @POST
  @Path("seen")
  public Response seen(@PathParam("id") String id) {
    seeOpenings.seen(ReviewId.of(id));
    return Response.seeOther(URI.create("/reviews/" + ReviewId.of(id) + "/restriction")).build();
  }

  private ViewRestriction.View restricted(String id) {
    ViewRestriction.View known = viewRestriction.view(ReviewId.of(id));
    if (known.now().isEmpty() || !known.mayChange()) {
      throw new uk.cdop.platform.Missing();
    }
    return known;
  }

  private static Response again(ViewRestriction.View known, Entered entered, Mistakes mistakes, int status) {
    View view = new View(known, entered, true, mistakes, status == 409);
    return Response.status(status).entity(new Page(status, "restriction/case", view)).type(MediaType.TEXT_HTML).build();
  }
}

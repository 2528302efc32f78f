package uk.cdop.linkedcase.web;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.linkedcase.Kinship;
import uk.cdop.linkedcase.LinkCases;
import uk.cdop.linkedcase.UnlinkCases;
import uk.cdop.linkedcase.ViewLinks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.ReviewId;

/** The cases that belong to a case: linking another, and ending a link. */
@Path("/reviews/{id}/linked")
@Produces(MediaType.TEXT_HTML)
public class LinkedPages {
  private static final int LONGEST = 500;

  @Inject ViewLinks viewLinks;
  @Inject LinkCases linkCases;
  @Inject UnlinkCases unlinkCases;

  /** The page's view. */
  public record View(ViewLinks.View known, Entered entered, Mistakes mistakes) {
    public List<Choice> kinds() {
      return Stream.of(Kinship.values()).map(kind -> new Choice(kind.name(), kind.label(), "", entered.has("kind", kind.name()))).toList();
    }
  }

  /** The page before a link is ended. */
  public record UnlinkView(ViewLinks.View known, ViewLinks.Line line, Entered entered, Mistakes mistakes) {}

  @GET
  public Page show(@PathParam("id") String id) {
    return Page.of("linkedcase/case", new View(viewLinks.view(ReviewId.of(id)), Entered.nothing(), Mistakes.none()));
  }

  @POST
  public Response link(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    ViewLinks.View known = viewLinks.view(review);
    Optional<Kinship> kind = Stream.of(Kinship.values()).filter(k -> k.name().equals(entered.text("kind"))).findFirst();
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.text("number").isEmpty(), "number", "Enter the number of the other case")
            .addIf(kind.isEmpty(), "kind", "Select how the cases are linked")
            .addIf(reason.isEmpty(), "reason", "Enter how you know")
            .addIf(reason.length() > LONGEST, "reason", "How you know must be 500 characters or fewer");
    if (!mistakes.any()) {
      switch (linkCases.link(review, entered.text("number"), kind.orElseThrow(), reason)) {
        case LINKED -> {
          return Response.seeOther(URI.create("/reviews/" + review + "/linked")).build();
        }
        case NO_SUCH_CASE -> mistakes.add("number", "No case has this number. Check it, for example OXON-2026-0014");
        case ITSELF -> mistakes.add("number", "This is the number of this case. Enter the other one");
        case LINKED_ALREADY -> mistakes.add("number", "These two cases are linked already");
      }
    }
    return Response.status(422).entity(Page.refused("linkedcase/case", new View(known, entered, mistakes))).type(MediaType.TEXT_HTML).build();
  }

  @GET
  @Path("{link}/unlink")
  public Page askWhy(@PathParam("id") String id, @PathParam("link") String link) {
    ViewLinks.View known = viewLinks.view(ReviewId.of(id));
    return Page.of("linkedcase/unlink", new UnlinkView(known, line(known, link), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{link}/unlink")
  public Response unlink(@PathParam("id") String id, @PathParam("link") String link, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    ViewLinks.View known = viewLinks.view(review);
    ViewLinks.Line line = line(known, link);
    Entered entered = Entered.of(form);
    String reason = entered.text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.isEmpty(), "reason", "Enter why the cases should not be linked")
            .addIf(reason.length() > LONGEST, "reason", "The reason must be 500 characters or fewer");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("linkedcase/unlink", new UnlinkView(known, line, entered, mistakes))).type(MediaType.TEXT_HTML).build();
    }
    unlinkCases.unlink(review, line.id(), reason);
    return Response.seeOther(URI.create("/reviews/" + review + "/linked")).build();
  }

  private static ViewLinks.Line line(ViewLinks.View known, String link) {
    try {
      return known.one(UUID.fromString(link)).orElseThrow(Missing::new);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}

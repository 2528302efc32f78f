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
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;
import uk.cdop.themed.MakeChoice;
import uk.cdop.themed.OfferCase;
import uk.cdop.themed.OfferCase.Choice;
import uk.cdop.themed.ViewCandidates;

/** A CDOP's own cases that fit a theme: why each was found, and what it decided about it. */
@Path("/regional")
@Produces(MediaType.TEXT_HTML)
public class CandidatePages {
  @Inject ViewCandidates viewCandidates;
  @Inject OfferCase offerCase;
  @Inject MakeChoice makeChoice;

  /** The candidates and what was typed about one. */
  public record CandidatesView(ViewCandidates.View v, Entered entered, Mistakes mistakes, String about) {}

  @GET
  @Path("{id}/candidates")
  public Page candidates(@PathParam("id") String id, @QueryParam("after") String after) {
    UUID meeting = RegionalId.of(id);
    return Page.of(
        "themed/candidates",
        new CandidatesView(
            after == null ? viewCandidates.view(meeting) : viewCandidates.after(meeting, ReviewId.of(after)), Entered.nothing(), Mistakes.none(), ""));
  }

  /** A case that no rule found, by its number. */
  @POST
  @Path("{id}/candidates")
  public Object offer(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    return offerCase.offer(meeting, entered.text("number").toUpperCase(java.util.Locale.ROOT))
        ? RegionalId.to(meeting, "/candidates")
        : Page.refused(
            "themed/candidates",
            new CandidatesView(
                viewCandidates.view(meeting),
                entered,
                Mistakes.none().add("number", "Enter the number of a case of your CDOP that no panel has reviewed, such as OXON-2026-0014"),
                ""));
  }

  @POST
  @Path("{id}/candidates/{review}")
  public Object decide(@PathParam("id") String id, @PathParam("review") String review, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    ReviewId about = ReviewId.of(review);
    offerCase.prepare(meeting, about);
    Entered entered = Entered.of(sent);
    Choice choice =
        switch (entered.text("choice")) {
          case "offer" -> Choice.OFFER;
          case "withdraw" -> Choice.WITHDRAW;
          default -> Choice.NOT_OFFER;
        };
    String reason = entered.text("reason");
    if ((choice == Choice.NOT_OFFER && reason.isEmpty()) || reason.length() > 500) {
      return Page.refused(
          "themed/candidates",
          new CandidatesView(
              viewCandidates.view(meeting),
              entered,
              Mistakes.none().add("reason-" + about, "Enter why this case is not offered, in 500 characters or fewer"),
              about.toString()));
    }
    offerCase.decide(meeting, about, choice, reason);
    return RegionalId.to(meeting, "/candidates");
  }

  @POST
  @Path("{id}/choice")
  public Response chosen(@PathParam("id") String id) {
    UUID meeting = RegionalId.of(id);
    makeChoice.make(meeting);
    return RegionalId.to(meeting, "/candidates");
  }
}

package uk.cdop.ncmd.transcription.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.ncmd.transcription.FinishEntering;
import uk.cdop.ncmd.transcription.TickItems;
import uk.cdop.ncmd.transcription.ViewEntering;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** Entering a document into the portal by hand, with a tick for each item. */
@Path("/reviews/{id}/ncmd/documents/{submission}/entering")
@Produces(MediaType.TEXT_HTML)
public class EnteringPages {
  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_REASON = 500;

  @Inject ViewEntering viewEntering;
  @Inject TickItems tickItems;
  @Inject FinishEntering finishEntering;

  @GET
  public Page show(@PathParam("id") String id, @PathParam("submission") String submission, @QueryParam("done") String done) {
    String banner = "saved".equals(done) ? "Your ticks are saved. Only you see them." : "";
    return page(id, submission, Entered.nothing(), Mistakes.none(), banner);
  }

  /** Saves the ticks; with the second button the document is done. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object save(@PathParam("id") String id, @PathParam("submission") String submission, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    ReviewId review = ReviewId.of(id);
    UUID document = ReviewId.of(submission).value();
    tickItems.tick(review, document, new HashSet<>(entered.all("ticked")));
    if (!entered.text("done").equals("yes")) {
      return to(review, document, "/entering?done=saved");
    }
    String reference = entered.text("reference");
    boolean taken = entered.has("taken", "yes");
    Mistakes mistakes = Mistakes.none()
        .addIf(!entered.text("taken").matches("yes|no"), "taken", "Select whether the portal took it")
        .addIf(taken && reference.isEmpty(), "reference", "Enter the reference the portal showed")
        .addIf(reference.length() > LONGEST_REFERENCE, "reference", "The reference must be 100 characters or fewer")
        .addIf(entered.text("looked").length() > LONGEST_REASON, "looked", "How you know must be 500 characters or fewer");
    if (!mistakes.any()) {
      String looked = entered.has("notThere", "yes") ? entered.text("looked") : "";
      finishEntering.finish(review, document, taken ? Optional.of(reference) : Optional.empty(), looked)
          .ifPresent(why -> mistakes.add(entered.has("asked", "yes") && looked.isEmpty() ? "looked" : "taken", why));
    }
    if (mistakes.any()) {
      Page page = page(id, submission, entered, mistakes, "");
      return Page.refused(page.template(), page.view());
    }
    return to(review, document, taken ? "?done=entered" : "/outcome");
  }

  private Page page(String id, String submission, Entered entered, Mistakes mistakes, String banner) {
    ViewEntering.Shown shown = viewEntering.view(ReviewId.of(id), ReviewId.of(submission).value());
    return Page.of("ncmd/entering", EnteringView.of(shown, entered, mistakes, banner));
  }

  private static Response to(ReviewId review, UUID document, String rest) {
    return Response.seeOther(URI.create("/reviews/" + review + "/ncmd/documents/" + document + rest)).build();
  }
}

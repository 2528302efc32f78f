package uk.cdop.information.web;

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
import java.util.UUID;
import uk.cdop.information.AskAgencies;
import uk.cdop.information.OfferAgencies;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** Asking agencies: choose, check, send. */
@Path("/reviews/{review}/requests")
@Produces(MediaType.TEXT_HTML)
public class AskPages {
  @Inject OfferAgencies offerAgencies;
  @Inject AskAgencies askAgencies;

  @PathParam("review")
  String review;

  /** The page to choose on. */
  public record ChooseView(
      CaseFrame frame, AskForm form, List<OfferAgencies.Candidate> suggested, List<OfferAgencies.Candidate> others) {}

  /** The page to check on; key makes a second press send nothing more. */
  public record CheckAskView(CaseFrame frame, AskForm form, String due, String key) {}

  @GET
  @Path("new")
  public Page choose() {
    OfferAgencies.Offer offer = offerAgencies.offer(review());
    return Page.of("information/choose", choose(offer, AskForm.begun(offer)));
  }

  /** Back from the check, with everything that was chosen. */
  @POST
  @Path("new")
  public Page chooseAgain(MultivaluedMap<String, String> posted) {
    OfferAgencies.Offer offer = offerAgencies.offer(review());
    return Page.of("information/choose", choose(offer, AskForm.again(offer, Entered.of(posted))));
  }

  @POST
  @Path("check")
  public Response check(MultivaluedMap<String, String> posted) {
    OfferAgencies.Offer offer = offerAgencies.offer(review());
    AskForm form = AskForm.read(offer, Entered.of(posted));
    return shown(form.mistakes().any() ? refused(offer, form) : Page.of("information/check", check(offer, form, UUID.randomUUID().toString())));
  }

  @POST
  public Response send(MultivaluedMap<String, String> posted) {
    OfferAgencies.Offer offer = offerAgencies.offer(review());
    Entered entered = Entered.of(posted);
    AskForm form = AskForm.read(offer, entered);
    if (form.mistakes().any()) {
      return shown(refused(offer, form));
    }
    askAgencies.ask(review(), form.addressees(), askAgencies.coreReport(), form.dueOn().orElseThrow(), entered.text("idempotencyKey"));
    return Response.seeOther(URI.create("/reviews/" + review() + "/requests")).build();
  }

  private static Page refused(OfferAgencies.Offer offer, AskForm form) {
    return Page.refused("information/choose", choose(offer, form));
  }

  private static ChooseView choose(OfferAgencies.Offer offer, AskForm form) {
    return new ChooseView(
        offer.frame(),
        form,
        offer.candidates().stream().filter(OfferAgencies.Candidate::suggested).toList(),
        offer.candidates().stream().filter(candidate -> !candidate.suggested()).toList());
  }

  private static CheckAskView check(OfferAgencies.Offer offer, AskForm form, String key) {
    return new CheckAskView(offer.frame(), form, Words.day(form.dueOn().orElseThrow()), key);
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}

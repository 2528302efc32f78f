package uk.cdop.information.asking.web;

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
import java.util.Set;
import java.util.UUID;
import uk.cdop.information.Addressee;
import uk.cdop.information.AskedForm;
import uk.cdop.information.asking.AskAgencies;
import uk.cdop.information.asking.Asking;
import uk.cdop.information.asking.OfferAgencies;
import uk.cdop.information.asking.PreviewAsking;
import uk.cdop.information.asking.ShowAsked;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** Asking agencies: whom, what, check and send, and what was sent. */
@Path("/reviews/{review}/requests")
@Produces(MediaType.TEXT_HTML)
public class AskPages {
  @Inject OfferAgencies offerAgencies;
  @Inject PreviewAsking previewAsking;
  @Inject AskAgencies askAgencies;
  @Inject ShowAsked showAsked;

  @PathParam("review")
  String review;

  /** The pages where agencies and forms are chosen. */
  public record ChooseView(CaseFrame frame, AskForm form) {}

  /** The page to check on; key makes a second press send nothing more. */
  public record CheckView(CaseFrame frame, AskForm form, String due, PreviewAsking.Preview mail, String key) {}

  @GET
  @Path("new")
  public Page choose(@QueryParam("form") @DefaultValue("") String wanted) {
    OfferAgencies.Offer offer = offerAgencies.offer(review(), Set.of(wanted), Set.of());
    return Page.of("information/choose", new ChooseView(offer.frame(), AskForm.begun(offer, wanted)));
  }

  /** A search among all agencies, or back from a later page, with everything that was chosen. */
  @POST
  @Path("new")
  public Page chooseAgain(MultivaluedMap<String, String> posted) {
    AskForm form = form(posted);
    return Page.of("information/choose", new ChooseView(form.offer().frame(), form));
  }

  @POST
  @Path("what")
  public Response what(MultivaluedMap<String, String> posted) {
    AskForm form = form(posted);
    return shown(form.knowsWhom() ? Page.of("information/what", new ChooseView(form.offer().frame(), form)) : whomAgain(form));
  }

  @POST
  @Path("check")
  public Response check(MultivaluedMap<String, String> posted) {
    AskForm form = form(posted);
    return shown(
        !form.knowsWhom() ? whomAgain(form)
            : !form.knowsWhat() ? whatAgain(form)
            : Page.of(
                "information/check",
                new CheckView(
                    form.offer().frame(), form, Words.day(form.due().orElseThrow()), previewAsking.preview(review(), form.due().orElseThrow()),
                    UUID.randomUUID().toString())));
  }

  @POST
  public Response send(MultivaluedMap<String, String> posted) {
    AskForm form = form(posted);
    if (!form.knowsWhom()) {
      return shown(whomAgain(form));
    }
    if (!form.knowsWhat()) {
      return shown(whatAgain(form));
    }
    UUID key = form.entered().id("idempotencyKey").orElseGet(UUID::randomUUID);
    askAgencies.ask(review(), asking(form), form.due().orElseThrow(), key.toString());
    return Response.seeOther(URI.create("/reviews/" + review() + "/requests/sent?key=" + key)).build();
  }

  @GET
  @Path("sent")
  public Page sent(@QueryParam("key") @DefaultValue("") String key) {
    return Page.of("information/asked", showAsked.show(review(), key.matches("[0-9a-zA-Z-]{1,40}") ? key : ""));
  }

  private AskForm form(MultivaluedMap<String, String> posted) {
    Entered entered = Entered.of(posted);
    return AskForm.of(offerAgencies.offer(review(), AskForm.wanted(entered), AskForm.typed(entered)), entered);
  }

  private static List<Asking> asking(AskForm form) {
    return form.lines().stream()
        .map(
            line ->
                new Asking(
                    new Addressee(line.candidate().type(), line.candidate().name(), form.address(line.candidate())),
                    line.candidate().agencyOrNull(),
                    new AskedForm(line.form().form(), line.form().edition(), line.parts()),
                    form.note(line.candidate())))
        .toList();
  }

  private static Page whomAgain(AskForm form) {
    return Page.refused("information/choose", new ChooseView(form.offer().frame(), form));
  }

  private static Page whatAgain(AskForm form) {
    return Page.refused("information/what", new ChooseView(form.offer().frame(), form));
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
